import { useState } from "react";
import { Button } from "../../design/button.tsx";
import type { Rule } from "../use-review.ts";
import { RuleForm } from "./rule-form.tsx";
import { sayRule } from "./say-rule.ts";

interface RuleListProps {
  readonly rules: readonly Rule[];
  /** Absent where somebody may only read. */
  readonly onChange?: ((rules: readonly Rule[]) => void) | undefined;
}

/** Every rule as a sentence with its reason; in a draft each can be changed or taken out. */
export function RuleList({ rules, onChange }: RuleListProps) {
  const [editing, setEditing] = useState<number>();
  if (rules.length === 0) return <p>No rule: nobody may judge anything.</p>;
  return (
    <ol className="ruled rule-list">
      {rules.map((rule, at) => (
        <li key={JSON.stringify(rule)}>
          <p>{sayRule(rule)}</p>
          <p className="note">{rule.because}</p>
          {onChange !== undefined && editing !== at && (
            <div className="row no-print">
              <Button look="quiet" onClick={() => setEditing(at)}>
                Change<span className="unseen"> rule {at + 1}</span>
              </Button>
              <Button look="quiet" onClick={() => onChange(rules.filter((_, other) => other !== at))}>
                Take out<span className="unseen"> rule {at + 1}</span>
              </Button>
            </div>
          )}
          {onChange !== undefined && editing === at && (
            <RuleForm
              rule={rule}
              onKeep={(changed) => {
                onChange(rules.map((one, other) => (other === at ? changed : one)));
                setEditing(undefined);
              }}
              onCancel={() => setEditing(undefined)}
            />
          )}
        </li>
      ))}
    </ol>
  );
}
