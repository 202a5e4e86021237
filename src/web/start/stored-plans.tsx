import { Link } from "@tanstack/react-router";
import { showDay } from "../client/dates.ts";
import { showCount } from "../client/numbers.ts";
import { usePlans } from "../client/use-lists.ts";
import { Confirm } from "../design/confirm.tsx";
import { ErrorNotice } from "../design/notice.tsx";
import { Section } from "../design/page.tsx";
import { useDelete } from "./use-delete.ts";

/** The plans stored here, with how far each is. */
export function StoredPlans() {
  const plans = usePlans().data?.plans ?? [];
  const remove = useDelete("plan.delete");
  if (plans.length === 0) return null;

  return (
    <Section title="Plans here" aside={showCount(plans.length, "plan")}>
      {remove.error !== null && <ErrorNotice error={remove.error} />}
      <ul className="ruled">
        {plans.map((plan) => (
          <li key={plan.id} className="row-ends">
            <div className="start-entry">
              <h3>
                <Link to="/plan/$id" params={{ id: plan.id }}>
                  {plan.roleLabel}
                </Link>
              </h3>
              <p className="note">
                {plan.done} of {showCount(plan.tasks, "task")} done · from {showDay(plan.start)} ·{" "}
                {plan.hoursPerWeek} h a week
              </p>
            </div>
            <Confirm
              label="Delete"
              question="Delete this plan and its ticks?"
              yes="Delete"
              onConfirm={() => remove.mutate(plan.id)}
            />
          </li>
        ))}
      </ul>
    </Section>
  );
}
