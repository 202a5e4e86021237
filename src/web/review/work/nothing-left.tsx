import { AppLink } from "../../design/app-link.tsx";
import { Button } from "../../design/button.tsx";
import { focusWhenShown } from "../../design/focus-when-shown.ts";
import { showCount } from "../../client/numbers.ts";
import { QualificationLine } from "../people/qualification-line.tsx";
import type { Project } from "../use-review.ts";
import type { Nothing } from "./use-work-item.ts";

interface NothingLeftProps {
  readonly project: Project;
  readonly nothing: Nothing;
  readonly onAgain: () => void;
  /** Leads to the choice of hard content. */
  readonly onAccept: () => void;
}

interface Says {
  readonly says: string;
  readonly next: string;
}

const BLOCKED: Readonly<Record<string, Says>> = {
  "consent-needed": {
    says: "This project asks for your consent first.",
    next: "Read its terms and agree, or do not take part.",
  },
  "qualification-failed": {
    says: "Your answers to the qualification items did not reach the bar of this project.",
    next: "Nothing of it is shown to others. Read the guideline again and talk with a lead: they can set it aside with a reason.",
  },
  "qualification-undecided": {
    says: "You have done every qualification item, and they are too few to tell.",
    next: "That is the project’s doing, not yours. A lead can add items or let you in with a reason.",
  },
  closed: {
    says: "The project is closed.",
    next: "What you judged is kept. A lead can open it again.",
  },
  "no-guideline": {
    says: "The project has no guideline yet, and nobody judges without one.",
    next: "A lead has to put one in force. Come back then.",
  },
  "not-a-reviewer": {
    says: "You are no reviewer of this project now.",
    next: "A lead can give you that role.",
  },
  "all-done": {
    says: "There is nothing left for you to judge.",
    next: "Everything you may take is judged, skipped, or being judged by others right now. What somebody opens and does not finish comes free again.",
  },
  "nothing-you-may-take": {
    says: "What is left needs somebody else.",
    next: "Who may judge what is the policy of this project. If a credential of yours is missing or has lapsed, a lead can record it.",
  },
};

/** Why there is no item to judge, what remains for others, and what can be done about it. */
export function NothingLeft({ project, nothing, onAgain, onAccept }: NothingLeftProps) {
  const { because, waiting } = nothing;
  const { says, next } = BLOCKED[because] ?? { says: "There is nothing to judge now.", next: "" };
  const at = `/review/${encodeURIComponent(project.id)}`;
  return (
    <div className="stack">
      <p ref={focusWhenShown} tabIndex={-1} className="work-focus">
        <strong>{says}</strong>
      </p>
      {because.startsWith("qualification") && <QualificationLine qualification={project.me.qualification} />}
      {waiting.length > 0 && (
        <ul className="stack-tight">
          {waiting.map((one) => (
            <li key={one.says}>
              {showCount(one.items, "item")}: {one.says}
            </li>
          ))}
        </ul>
      )}
      <p>{next}</p>
      {project.exposure.length > 0 && (because === "all-done" || because === "nothing-you-may-take") && (
        <p className="row">
          <span>Items with hard content you did not accept are left out.</span>
          <Button look="quiet" onClick={onAccept}>
            Change what you accept
          </Button>
        </p>
      )}
      <div className="row">
        {because === "consent-needed" && (
          <Button look="main" onClick={onAccept}>
            Read the terms
          </Button>
        )}
        <Button onClick={onAgain}>Look again</Button>
        <AppLink href={`${at}/mine`}>Your judgements</AppLink>
        <AppLink href={`${at}/policy`}>The policy</AppLink>
        <AppLink href={at}>The project</AppLink>
      </div>
    </div>
  );
}
