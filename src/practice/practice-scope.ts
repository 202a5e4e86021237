import type { Background } from "#src/atlas/index.ts";
import type { ReviewItem, Specialty, Topic } from "#src/review/index.ts";

interface Scope {
  readonly topics: readonly Topic[];
  /** Branches where this background judges no clinical content, whatever the topic. */
  readonly locked?: readonly Specialty[];
}

const TEXTS: readonly Topic[] = ["style", "education", "administration"];

/**
 * Topics within which somebody of a background practises for score. Our own judgement, made to be careful: what is not
 * named is for learning. It states no law, and what a licence allows differs from place to place.
 */
const SCOPES: Readonly<Record<Background, Scope>> = {
  physician: {
    topics: [
      ...TEXTS,
      "diagnosis",
      "treatment",
      "dosing",
      "interactions",
      "triage",
      "prevention",
      "research",
    ],
  },
  nurse: { topics: [...TEXTS, "triage", "prevention"], locked: ["radiology"] },
  pharmacist: {
    topics: [...TEXTS, "dosing", "interactions", "prevention"],
    locked: ["radiology", "surgery"],
  },
  "allied-health": { topics: [...TEXTS, "prevention"] },
  "public-health": { topics: [...TEXTS, "prevention", "research"] },
  "life-scientist": { topics: ["research", "style"] },
  "data-professional": { topics: ["research", "administration"] },
  "software-engineer": { topics: ["administration"] },
  manager: { topics: ["administration", "style"] },
  "writer-designer": { topics: ["style"] },
  student: { topics: ["style"] },
};

export interface ScopeOfItem {
  readonly scope: "within" | "learning";
  readonly says: string;
}

/**
 * Whether an item lies within what somebody may judge by their background. Every topic of it must; several backgrounds
 * add up. With none told, the item is judged as practice and the person is asked for one.
 */
export function practiceScope(
  item: Pick<ReviewItem, "topics" | "specialty">,
  backgrounds: readonly Background[] | undefined,
): ScopeOfItem {
  if (backgrounds === undefined)
    return {
      scope: "within",
      says: "No profession was told, so nothing is said about scope. Choose a profile to practise within yours.",
    };
  const outside = item.topics.filter(
    (topic) =>
      !backgrounds.some(
        (background) =>
          SCOPES[background].topics.includes(topic) &&
          SCOPES[background].locked?.includes(item.specialty) !== true,
      ),
  );
  return outside.length === 0
    ? { scope: "within", says: "Within your scope, by our own careful table." }
    : {
        scope: "learning",
        says: `Outside your scope: ${outside.join(", ")} in ${item.specialty.replaceAll("-", " ")}. You may judge it to learn; it counts for nothing. The table is our own judgement, not the law.`,
      };
}
