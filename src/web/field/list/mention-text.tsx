import type { SkillMention } from "#src/skills/index.ts";
import { showCount } from "../../client/numbers.ts";

const POLARITY_WORDS = {
  affirmed: "",
  negated: " (said not to be there)",
  intended: " (only wanted)",
} as const;

interface MentionTextProps {
  readonly text: string;
  readonly mentions: readonly SkillMention[];
}

/** A text with the words lit that name skills, and the skills as a list. */
export function MentionText({ text, mentions }: MentionTextProps) {
  const apart = mentions.filter((mention, index) => mention.start >= (mentions[index - 1]?.end ?? 0));
  const skills = new Map(
    mentions.map((mention) => [mention.skill, `${mention.label}${POLARITY_WORDS[mention.polarity]}`]),
  );
  return (
    <div className="stack">
      <p>
        {skills.size === 0
          ? "This text names no skill that we know."
          : `${showCount(skills.size, "skill")}: ${[...skills.values()].join(", ")}.`}
      </p>
      <p className="mention-text">
        {apart.map((mention, index) => (
          <span key={mention.start}>
            {text.slice(apart[index - 1]?.end ?? 0, mention.start)}
            <mark className="quote-words">{mention.text}</mark>
          </span>
        ))}
        {text.slice(apart.at(-1)?.end ?? 0)}
      </p>
    </div>
  );
}
