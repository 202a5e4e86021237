import { studyTexts } from "../study-texts.ts";
import { findOverClaims } from "./find-over-claims.ts";
import type { Finding, Gate } from "./gate.ts";

/** No claim of the person's own that only a study, a regulator or an organisation could make. */
export const checkOverClaims: Gate = ({ study }) =>
  studyTexts(study)
    .filter(({ nature }) => nature === "own")
    .flatMap(({ text, at, section }) =>
      findOverClaims(text).map(({ words, says, instead, start, end }): Finding => ({
        says: `${at}: “${words}”. ${says}`,
        advice: instead,
        ...(section === undefined ? {} : { section, start, end }),
      })),
    );

const LEARNING =
  /\b(?:learning|learn|exercise|practice piece|training|educational|teaching|exploring|study piece)\b/iu;
const NO_ADVICE =
  /\b(?:no|not|never|nor)\b[^.]{0,60}\b(?:clinical|medical)\b[^.]{0,30}\b(?:advice|use|tool|decisions?|care|purposes?|guidance|device)\b|\bmust not be used\b|\bnot (?:for|to be used)\b[^.]{0,30}\b(?:care|patients?)\b/iu;
const WEAKENED =
  /\b(?:however|but|although|though|nevertheless|nonetheless|that said|still|yet|except|in practice)\b[^.]*\b(?:safe|reliable|reliably|used|use|trust|trusted|rely|relied|accurate|ready|works?|advice)\b|\b(?:may|can|could) (?:also |safely |still )?be (?:used|relied|trusted|applied)\b/giu;

/** The disclaimer says both things and takes neither back. */
export const checkDisclaimer: Gate = ({ study: { disclaimer } }) => {
  const found: Finding[] = [];
  const advice = "Put the standard disclaimer back, or write both sentences in your own words.";
  if (!LEARNING.test(disclaimer))
    found.push({ says: "The disclaimer does not say that this is a learning project.", advice });
  if (!NO_ADVICE.test(disclaimer))
    found.push({ says: "The disclaimer does not say that nothing here is clinical advice.", advice });
  for (const { 0: words } of disclaimer.matchAll(WEAKENED))
    found.push({
      says: `The disclaimer takes itself back: “${words}”.`,
      advice: "Take that part away; what is true in spite of it belongs in a section.",
    });
  return found;
};
