import { describeProofKind } from "../proof-kinds.ts";
import { sectionTitle } from "../section-guides.ts";
import type { Finding, Gate } from "./gate.ts";
import { SOMEBODY, wordsIn } from "./plain-words.ts";

/** Fewer words than this say that a section was begun, not written. */
const BEGUN = 12;
const TOLD = 20;

/** Every section that the kind needs is there. */
export const checkParts: Gate = ({ study: { kind, sections } }) =>
  describeProofKind(kind).needs.flatMap((section): Finding[] => {
    const words = wordsIn(sections[section] ?? "").length;
    if (words >= BEGUN) return [];
    const title = sectionTitle(section, kind);
    return [
      {
        says: words === 0 ? `“${title}” is empty.` : `“${title}” has only ${words} words.`,
        advice: `Answer its question in ${BEGUN} words or more.`,
        section,
      },
    ];
  });

const OFF_THE_SHELF =
  /\b(?:hous(?:e|ing) prices?|cats? (?:and|vs\.?|versus|or) dogs?|titanic|iris (?:flowers?|data ?set)|mnist)\b/iu;

/** The master question: which problem, whose, and where it would be used. */
export const checkProblem: Gate = ({ study: { sections, title, summary, kind } }) => {
  const text = sections.context ?? "";
  const found: Finding[] = [];
  const name = sectionTitle("context", kind);
  if (wordsIn(text).length < TOLD)
    found.push({
      says: `“${name}” does not yet tell the problem.`,
      advice: `Say in ${TOLD} words or more which problem of care or of running it this is, and how the work would be used.`,
      section: "context",
    });
  if (!SOMEBODY.test(text))
    found.push({
      says: "Nobody has the problem: no nurse, doctor, patient or planner is named by role.",
      advice: "Name by role who has the problem today.",
      section: "context",
    });
  const toy = OFF_THE_SHELF.exec(`${title}\n${summary}`);
  if (toy !== null)
    found.push({
      says: `“${toy[0]}” is an exercise everybody has done and has nothing to do with care.`,
      advice: "Take a problem of health care, however small.",
    });
  return found;
};

/** What it would mean for patients and staff. */
export const checkMeaning: Gate = ({ study: { kind, sections } }) => {
  const text = sections["clinical-meaning"] ?? "";
  const found: Finding[] = [];
  if (wordsIn(text).length < TOLD)
    found.push({
      says: `“${sectionTitle("clinical-meaning", kind)}” is too short to mean anything to a ward.`,
      advice: `Tell in ${TOLD} words or more what would change for a patient and for staff.`,
      section: "clinical-meaning",
    });
  if (!SOMEBODY.test(text))
    found.push({
      says: "It is not said for whom anything would change.",
      advice: "Name the patients or the staff it would reach, by role.",
      section: "clinical-meaning",
    });
  return found;
};

const LIMITS = 3;

/** At least three limits that are not one limit in other words. */
export const checkLimits: Gate = ({ study: { kind, sections } }) => {
  const limits = distinctLimits(sections.risks ?? "");
  if (limits >= LIMITS) return [];
  return [
    {
      says:
        limits === 0
          ? `“${sectionTitle("risks", kind)}” names no limit.`
          : `“${sectionTitle("risks", kind)}” names ${limits === 1 ? "one limit" : "two limits"} that differ from each other.`,
      advice:
        "List three or more, one a line, each starting with a hyphen and saying something else: the data, the people missing, the method, the use.",
      section: "risks",
    },
  ];
};

/** Items of lists where there are any, else sentences; what shares most of its words with an earlier one is the same limit. */
function distinctLimits(text: string): number {
  const lines = text.split("\n").filter((line) => /^\s*[-•*]\s/u.test(line));
  const stated = lines.length > 0 ? lines : text.split(/[.!?;](?=\s|$)|\n/u);
  const kept: ReadonlySet<string>[] = [];
  for (const one of stated) {
    const words = new Set(wordsIn(one).filter((word) => word.length > 2));
    if (words.size < 4) continue;
    if (kept.every((other) => overlap(words, other) < 0.6)) kept.push(words);
  }
  return kept.length;
}

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const both = [...a].filter((word) => b.has(word)).length;
  return both / Math.min(a.size, b.size);
}

const CONDITION =
  /\b(?:when(?:ever)?|if|unless|as soon as|in case|while|until|above|below|outside|at any time|always|where)\b/iu;
const DECIDES =
  /\b(?:decid\w*|overrul\w*|overrid\w*|ignor\w*|set(?:s|ting)? (?:\w+ ){0,4}aside|switch\w* (?:it )?off|turn\w* (?:it )?off|silenc\w*|mut(?:e|es|ed|ing)|sign(?:s|ed)?|discard\w*|hand(?:s|ed)? (?:it )?over|stop(?:s|ped)?|last word|takes? over|may act|against|hold|calls?|chooses?|goes? back|go back|pull)\b/iu;

/** Who may overrule it, and when it must hand over. */
export const checkOversight: Gate = ({ study: { kind, sections } }) => {
  if (!describeProofKind(kind).needs.includes("override")) return undefined;
  const text = sections.override ?? "";
  const missing = (says: string, advice: string): Finding => ({ says, advice, section: "override" });
  const found: Finding[] = [];
  if (!SOMEBODY.test(text))
    found.push(
      missing(
        "It is not said who may overrule it.",
        "Name the role that decides: the nurse in charge, the reading radiologist.",
      ),
    );
  if (!DECIDES.test(text))
    found.push(
      missing(
        "Nothing says that a person decides.",
        "Write who decides, overrules it, ignores it or switches it off.",
      ),
    );
  if (!CONDITION.test(text))
    found.push(
      missing(
        "No situation is named in which it must hand over.",
        "Begin one sentence with “when” or “if” and name the situation.",
      ),
    );
  return found;
};
