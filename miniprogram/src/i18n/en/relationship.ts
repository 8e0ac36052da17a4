import type { relationship as chinese } from '../zh-CN/relationship'

export const relationship: typeof chinese = {
  title: 'Relations',
  score: 'Relations',
  note: 'The parts add up to the score, between 0 and 100. It changes neither fit nor engagement.',
  unknown: 'Nothing was won and nobody was reached yet, so there is no score.',
  reason: {
    won: () => 'A deal was won',
    renewed: (count) => `Won again ${count} times`,
    'under-contract': () => 'Under contract',
    talked: (count) => `Talked ${count} times in half a year`,
    'meeting-set': (count) => `${count} meetings agreed in half a year`,
    lapsed: () => 'The contract ended without renewal',
    'lost-lately': (count) => `${count} deals lost within a year`,
    'not-interested': (count) => `Said they had no interest ${count} times in half a year`
  }
}
