import type { Ports } from "../ports.ts";
import type { Account } from "./account.ts";
import { isWorkingHost } from "./account.ts";
import { changeAccount, listAccounts } from "./find-accounts.ts";

/**
 * Closes an account and ends all it is signed in with; false for the last who can look after the others. Two hosts who
 * close each other at once both stay: it is looked at again once it is done.
 */
export async function closeAccount(account: Account, ports: Ports): Promise<boolean> {
  const othersHost = async () =>
    (await listAccounts(ports)).some((other) => other.id !== account.id && isWorkingHost(other));
  const needed = isWorkingHost(account);
  if (needed && !(await othersHost())) return false;
  await changeAccount(account.id, { disabled: true }, ports);
  if (needed && !(await othersHost())) {
    await changeAccount(account.id, { disabled: false }, ports);
    return false;
  }
  await (await ports.storage()).sessions.endAll(account.id);
  return true;
}

/** Deletes an account for good, and who it was in projects; what it did there stays under its pseudonym. */
export async function deleteAccount(account: Account, ports: Ports): Promise<boolean> {
  if (!(await closeAccount(account, ports))) return false;
  const { accounts, acts, sessions } = await ports.storage();
  for (const project of await acts.projects()) {
    const people = await acts.people(project);
    for (const { person, account: behind } of people)
      if (behind === account.id) await acts.forgetPerson(project, person);
  }
  await accounts.remove(account.id);
  // Somebody may have signed in between.
  await sessions.endAll(account.id);
  return true;
}
