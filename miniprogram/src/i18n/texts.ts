import { systemLanguage } from '@/platform/language'

/** Returns a function that gives a feature's texts in the language of the system; both languages have the same keys by type. */
export const makeTexts =
  <Texts extends object>(chinese: Texts, english: Texts): (() => Texts) =>
  () =>
    systemLanguage() === 'en' ? english : chinese
