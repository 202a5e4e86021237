import type { Topic } from "#src/review/index.ts";

/** Titles that say what somebody is (S2-29). With a licence or a board behind them they need a place. */
const TITLES = {
  "registered nurse": { licensed: true },
  "medical writer": { licensed: false },
  "public health researcher": { licensed: false },
  pharmacist: { licensed: true },
  "physician assistant": { licensed: true },
  "resident physician": { licensed: true },
  "board-certified specialist": { licensed: true },
  "healthcare editor": { licensed: false },
} as const;

type PreciseTitle = keyof typeof TITLES;

/** The titles a scope statement may carry. */
export const preciseTitles = Object.keys(TITLES) as readonly PreciseTitle[];

const VAGUE =
  /\b(?:expert|guru|authority|leader|thought|world-class|top|senior|guide|coach|professional|clinician|practitioner)\b/u;

export interface ScopeStatementInput {
  readonly title: string;
  /** Where the licence is valid. */
  readonly jurisdiction?: string | undefined;
  readonly credentialState: "self-declared" | "document-seen" | "primary-source-checked" | "lapsed";
  /** The board and its specialty, for a board-certified specialist. */
  readonly board?: string | undefined;
  readonly canReview: readonly Topic[];
  readonly cannotReview: readonly Topic[];
}

export type ScopeStatement =
  | {
      readonly kind: "stated";
      readonly title: string;
      readonly text: string;
      readonly lines: readonly string[];
    }
  | { readonly kind: "refused"; readonly says: string; readonly missing: readonly string[] };

const STATES: Readonly<Record<ScopeStatementInput["credentialState"], string>> = {
  "self-declared": "declared by myself; nobody has checked it here",
  "document-seen": "somebody has seen the document",
  "primary-source-checked": "checked at the register that issues it",
  lapsed: "lapsed",
};

/** What somebody may say of what they review, with a title that says what they are; inflated ones are refused. */
export function scopeStatement(input: ScopeStatementInput): ScopeStatement {
  const asked = input.title.trim().toLowerCase().replaceAll(/\s+/gu, " ");
  const title = preciseTitles.find((one) => one === asked);
  if (title === undefined) return { kind: "refused", ...refusal(asked) };
  const missing = missingOf(title, input);
  if (missing.length > 0) return { kind: "refused", says: missing[0] ?? "", missing };
  const place = input.jurisdiction?.trim() ?? "";
  const board = title === "board-certified specialist" ? ` (${input.board?.trim() ?? ""})` : "";
  const name = `${title}${board}${place === "" ? "" : `, ${place}`}`;
  const lines = [
    `I review as a ${name}. The credential is ${STATES[input.credentialState]}.`,
    input.canReview.length === 0
      ? "I review wording and form only."
      : `I review: ${input.canReview.join(", ")}.`,
    ...(input.cannotReview.length === 0 ? [] : [`I leave to others: ${input.cannotReview.join(", ")}.`]),
    "I judge texts. I treat nobody in this work, and no prompt is a patient of mine.",
  ];
  return { kind: "stated", title: name, text: lines.join(" "), lines };
}

function refusal(asked: string): { readonly says: string; readonly missing: readonly string[] } {
  const choose = `Use one of: ${preciseTitles.join(", ")}.`;
  if (asked === "")
    return { says: `A title is missing. ${choose}`, missing: ["A title that says what you are."] };
  if (/\bspecialist\b|\bconsultant\b/u.test(asked))
    return {
      says: `“${asked}” claims a specialty without the board that certified it. ${choose}`,
      missing: ["The board and the specialty it certifies."],
    };
  if (VAGUE.test(asked))
    return {
      says: `“${asked}” can mean anything, and platforms check what it claims. ${choose}`,
      missing: ["A title that a register, an employer or a school could confirm."],
    };
  return {
    says: `“${asked}” is not one of the titles a statement may carry. ${choose}`,
    missing: ["One of the titles named."],
  };
}

function missingOf(title: PreciseTitle, input: ScopeStatementInput): string[] {
  const both = input.canReview.filter((topic) => input.cannotReview.includes(topic));
  return [
    ...(input.credentialState === "lapsed" && TITLES[title].licensed
      ? [`A lapsed licence carries no title: you are not a ${title} at present.`]
      : []),
    ...(TITLES[title].licensed && (input.jurisdiction ?? "").trim() === ""
      ? ["Say where the licence is valid, such as the state or country."]
      : []),
    ...(title === "board-certified specialist" && (input.board ?? "").trim() === ""
      ? ["Name the board and the specialty it certified. Without a board there is no specialist."]
      : []),
    ...(both.length > 0 ? [`You can and cannot review ${both.join(", ")}: choose one.`] : []),
  ];
}
