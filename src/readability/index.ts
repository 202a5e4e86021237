export { comparePlainness } from "./compare-plainness.ts";
export type { Change, KeptAndLost, NumberChanges, PlainnessComparison } from "./compare-plainness.ts";
export { countSyllables } from "./count-syllables.ts";
export type { FamiliarList } from "./familiar-words.ts";
export { findAlarmLanguage } from "./find-alarm-language.ts";
export type { AlarmWord } from "./find-alarm-language.ts";
export { findCaveats, findMissingEmergencyLines } from "./find-caveats.ts";
export type { Caveat, MissingLine } from "./find-caveats.ts";
export { findJargon, medicalWords } from "./find-jargon.ts";
export type { Jargon, JargonOptions, MedicalWord } from "./find-jargon.ts";
export { findQuantities } from "./find-quantities.ts";
export type { Quantity } from "./find-quantities.ts";
export {
  daleChallScore,
  daleChallWorksheet,
  fleschKincaidGrade,
  fleschReadingEase,
  smogGrade,
  smogTableGrade,
} from "./formulas.ts";
export type { DaleChallCounts, TextCounts } from "./formulas.ts";
export { readability } from "./readability.ts";
export type { DaleChallMeasure, Readability, ReadabilityMeasure, ReadabilityOptions } from "./readability.ts";
export { findWords, splitText } from "./split-text.ts";
export type { Sentence, SplitText } from "./split-text.ts";
