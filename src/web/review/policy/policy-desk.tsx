import { useState } from "react";
import { Button } from "../../design/button.tsx";
import { ErrorNotice } from "../../design/notice.tsx";
import { BecauseField } from "../parts/because-field.tsx";
import { useChange } from "../use-review.ts";
import type { Rule } from "../use-review.ts";
import { POLICY_TEMPLATE } from "./policy-template.ts";
import { RuleForm } from "./rule-form.tsx";
import { RuleList } from "./rule-list.tsx";

interface PolicyDeskProps {
  readonly id: string;
  readonly inForce: readonly Rule[];
  readonly draft: readonly Rule[];
  readonly onDraft: (rules: readonly Rule[]) => void;
}

/** The rules as a draft: changed here, seen in the table below, put in force with a reason. */
export function PolicyDesk({ id, inForce, draft, onDraft }: PolicyDeskProps) {
  const [adding, setAdding] = useState(false);
  const [because, setBecause] = useState("");
  const setting = useChange("projects.setPolicy", id);
  const changed = JSON.stringify(draft) !== JSON.stringify(inForce);
  return (
    <div className="stack">
      <RuleList rules={draft} onChange={onDraft} />
      {adding ? (
        <RuleForm
          rule={undefined}
          onKeep={(rule) => {
            onDraft([...draft, rule]);
            setAdding(false);
          }}
          onCancel={() => setAdding(false)}
        />
      ) : (
        <div className="row no-print">
          <Button onClick={() => setAdding(true)}>Add a rule</Button>
          <Button onClick={() => onDraft(POLICY_TEMPLATE)}>
            {draft.length === 0 ? "Begin with our template" : "Replace all by our template"}
          </Button>
          {changed && (
            <Button look="quiet" onClick={() => onDraft(inForce)}>
              Undo all changes
            </Button>
          )}
        </div>
      )}
      {changed && (
        <form
          className="reason-act"
          onSubmit={(event) => {
            event.preventDefault();
            setting.mutate({ rules: [...draft], because: because.trim() });
          }}
        >
          <p>This is a draft. Nothing changes for anybody before you put it in force.</p>
          <BecauseField value={because} onChange={setBecause} />
          <Button type="submit" look="main" disabled={because.trim() === "" || setting.isPending}>
            Put these rules in force
          </Button>
          {setting.error !== null && <ErrorNotice error={setting.error} />}
        </form>
      )}
    </div>
  );
}
