import { useQuery } from "@tanstack/react-query";
import { call } from "../client/call.ts";
import { showCount } from "../client/numbers.ts";
import { useMe } from "../client/use-me.ts";
import { Answer } from "../design/answer.tsx";
import { DataRow, DataTable } from "../design/data-table.tsx";
import { Page, Section } from "../design/page.tsx";
import { AccountActs } from "./account-acts.tsx";
import { InviteForm } from "./invite-form.tsx";
import { ShownOnce } from "./shown-once.tsx";
import { useAccountActs } from "./use-account-acts.ts";
import { ErrorNotice, Notice } from "../design/notice.tsx";

const COLUMNS = [
  { label: "Name" },
  { label: "Login" },
  { label: "State" },
  { label: "May" },
  { label: "What you can do" },
];
const STATES = { invited: "invited, not come yet", active: "active", disabled: "closed" } as const;

/** For hosts: who may sign in, invitations, closing and opening. */
export function AccountsScreen() {
  const accounts = useQuery({
    queryKey: ["accounts"],
    queryFn: ({ signal }) => call("account.list", {}, signal),
  });
  const me = useMe().data?.signedIn?.id;
  const acts = useAccountActs();
  return (
    <Page
      title="Accounts"
      lead="Who may sign in to this server. What somebody may do in a project, the project says."
    >
      <Section title="Invite somebody" aside="They choose a password themselves.">
        <InviteForm />
      </Section>
      <Section title="All accounts">
        {acts.link !== undefined && (
          <ShownOnce key={acts.link.link} text={acts.link.link} says={acts.link.says} />
        )}
        {acts.refused !== undefined && <Notice message={acts.refused} />}
        {acts.error !== null && <ErrorNotice error={acts.error} />}
        <Answer query={accounts} what="the accounts">
          {(data) =>
            data.accounts.length === 0 ? (
              <p>There is none yet. Invite somebody, yourself first.</p>
            ) : (
              <DataTable caption={showCount(data.accounts.length, "account")} columns={COLUMNS}>
                {data.accounts.map((account) => (
                  <DataRow
                    key={account.id}
                    columns={COLUMNS}
                    cells={[
                      account.id === me ? `${account.name} (you)` : account.name,
                      account.login,
                      STATES[account.state],
                      account.mayHost ? "host" : "work in projects",
                      <AccountActs key="acts" account={account} acts={acts} />,
                    ]}
                  />
                ))}
              </DataTable>
            )
          }
        </Answer>
      </Section>
    </Page>
  );
}
