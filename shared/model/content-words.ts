/** The closed lists a content is described with. No zod here: the app reads this file. */

/** In what form it comes (R004-34): different groups of a buying committee take up different carriers. */
export const contentFormats = ['text', 'long-image', 'report', 'white-paper', 'template', 'video', 'live'] as const
export type ContentFormat = (typeof contentFormats)[number]

/** For which part of the customer's journey it is meant (R004-32): 意识 → 探索 → 评估 → 决策. */
export const contentStages = ['awareness', 'exploration', 'evaluation', 'decision'] as const
export type ContentStage = (typeof contentStages)[number]

/** For whom it is written (R004-32): roles of a buying committee. */
export const contentAudiences = ['initiator', 'user', 'influencer', 'decision-maker', 'economic-buyer', 'gatekeeper'] as const
export type ContentAudience = (typeof contentAudiences)[number]

/** Where a link or code to a content stands. */
export const entryPositions = ['top-card', 'in-text', 'end', 'menu', 'reply', 'poster', 'group', 'moments', 'sales', 'booth'] as const
export type EntryPosition = (typeof entryPositions)[number]
