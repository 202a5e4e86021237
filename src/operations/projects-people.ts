import { z } from "zod";
import { AppError } from "#src/kernel/index.ts";
import { credentialOn, credentialSchema, projectRoleSchema } from "#src/projects/index.ts";
import type { Act, Book } from "#src/projects/index.ts";
import { defineOperation } from "./define-operation.ts";
import type { RunPorts } from "./define-operation.ts";
import { actInProject, openProject } from "./open-project.ts";
import { accountWithId, loginOrThrow } from "./accounts/find-accounts.ts";
import { becauseSchema, byProject, viewQualification } from "./project-views.ts";
import { textsIn } from "./stop-identifiers.ts";
import { accountOf } from "./who.ts";

const rolesSchema = z.array(projectRoleSchema).min(1).max(4);

const peopleSchema = z.object({
  version: z.literal(1),
  people: z.array(
    z.object({
      person: z.string(),
      /** Name of the account; kept outside the chain, and forgotten when somebody asks for it. */
      name: z.string(),
      login: z.string(),
      roles: rolesSchema.or(z.array(projectRoleSchema)),
      left: z.boolean(),
      me: z.boolean(),
      credentials: z.array(credentialSchema),
      consented: z.boolean(),
      judged: z.int(),
      qualification: z.custom<ReturnType<typeof viewQualification>>(),
    }),
  ),
});

export const listPeople = defineOperation({
  name: "projects.people",
  summary: "List who works in a project, with roles and credentials",
  input: byProject,
  output: peopleSchema,
  run: async ({ id }, ports) => await peopleOf((await openProject(id, "see-people", ports)).book, ports),
});

export const addPerson = defineOperation({
  name: "projects.addPerson",
  summary: "Give an account a part in a project",
  input: byProject.extend({ login: z.string().min(1).max(200), roles: rolesSchema }),
  output: peopleSchema,
  run: async ({ id, login, roles }, ports) => {
    await openProject(id, "manage-people", ports);
    const { acts } = await ports.storage();
    const account = await loginOrThrow(login, ports);
    const tied = await acts.people(id);
    const known = tied.find((one) => one.account === account.id)?.person;
    const { book, person } = await actInProject(id, "manage-people", ports, (open) => {
      const one = known ?? `r${open.book.people.size + 1}`;
      keepOneLead(open.book, one, roles);
      return {
        acts: [{ act: "person-added", person: one, roles }],
        answer: (after) => ({ book: after, person: one }),
      };
    });
    // Somebody else added the same account at the same moment: theirs stands.
    if (known === undefined && !(await acts.addPerson(id, person, account.id)))
      await changePeople(id, ports, () => ({ act: "person-left", person, because: "Added twice at once." }));
    return await peopleOf(book, ports);
  },
});

export const setRoles = defineOperation({
  name: "projects.setRoles",
  summary: "Change what somebody may do in a project",
  input: byProject.extend({ person: z.string(), roles: rolesSchema, because: becauseSchema }),
  output: peopleSchema,
  texts: ({ because }) => [{ path: "because", text: because }],
  run: async ({ id, person, roles, because }, ports) =>
    await peopleOf(
      await changePeople(id, ports, (book) => {
        keepOneLead(book, person, roles);
        return { act: "roles-set", person: known(book, person), roles, because };
      }),
      ports,
    ),
});

export const removePerson = defineOperation({
  name: "projects.removePerson",
  summary: "End somebody's part in a project; what they judged stays",
  input: byProject.extend({ person: z.string(), because: becauseSchema, forget: z.boolean().default(false) }),
  output: peopleSchema,
  texts: ({ because }) => [{ path: "because", text: because }],
  run: async ({ id, person, because, forget }, ports) => {
    const book = await changePeople(id, ports, (before) => {
      keepOneLead(before, person, []);
      return { act: "person-left", person: known(before, person), because };
    });
    if (forget) await (await ports.storage()).acts.forgetPerson(id, person);
    return await peopleOf(book, ports);
  },
});

export const setCredential = defineOperation({
  name: "projects.setCredential",
  summary: "Record what somebody is qualified as and how far it was checked; never a licence number",
  input: byProject.extend({ person: z.string(), credential: credentialSchema }),
  output: peopleSchema,
  texts: ({ credential }) => [
    ...textsIn({ title: credential.title, source: credential.source ?? "" }, "credential"),
    ...[credential.id, credential.jurisdiction].map((text) => ({
      path: "credential",
      text,
      as: "own" as const,
    })),
  ],
  run: async ({ id, person, credential }, ports) =>
    await peopleOf(
      await changePeople(id, ports, (book) => ({
        act: "credential-set",
        person: known(book, person),
        credential,
      })),
      ports,
    ),
});

export const lapseCredential = defineOperation({
  name: "projects.lapseCredential",
  summary: "Record that a credential has lapsed; it allows nothing from then on",
  input: byProject.extend({ person: z.string(), credential: z.string(), because: becauseSchema }),
  output: peopleSchema,
  texts: ({ because }) => [{ path: "because", text: because }],
  run: async ({ id, person, credential, because }, ports) =>
    await peopleOf(
      await changePeople(id, ports, (book) => {
        if (book.people.get(known(book, person))?.credentials.has(credential) !== true)
          throw new AppError("not_found", { kind: "credential", id: credential });
        return { act: "credential-lapsed", person, credential, because };
      }),
      ports,
    ),
});

export const setQualification = defineOperation({
  name: "projects.setQualification",
  summary: "Let somebody in, or not, over what their qualification items say",
  input: byProject.extend({ person: z.string(), passed: z.boolean(), because: becauseSchema }),
  output: peopleSchema,
  texts: ({ because }) => [{ path: "because", text: because }],
  run: async ({ id, person, passed, because }, ports) =>
    await peopleOf(
      await changePeople(id, ports, (book) => ({
        act: "qualification-set",
        person: known(book, person),
        passed,
        because,
      })),
      ports,
    ),
});

async function changePeople(id: string, ports: RunPorts, decide: (book: Book) => Act) {
  return await actInProject(id, "manage-people", ports, (open) => ({
    acts: [decide(open.book)],
    answer: (after) => after,
  }));
}

async function peopleOf(book: Book, ports: RunPorts): Promise<z.infer<typeof peopleSchema>> {
  const { acts } = await ports.storage();
  const tied = new Map((await acts.people(book.id)).map(({ person, account }) => [person, account]));
  const me = accountOf(ports.who);
  const people = [];
  for (const one of book.people.values()) {
    const account = tied.get(one.person);
    const stored = account === undefined ? undefined : await accountWithId(account, ports);
    people.push({
      person: one.person,
      name: account === "owner" ? "You, on this machine" : (stored?.name ?? "forgotten"),
      login: stored?.login ?? "",
      roles: [...one.roles],
      left: one.left,
      me: account !== undefined && account === me,
      credentials: [...one.credentials.values()].map((held) => credentialOn(held, ports.today())),
      consented: one.consent !== undefined || book.settings.consent === "",
      judged: one.judged.length,
      qualification: viewQualification(book, one.person),
    });
  }
  return { version: 1, people };
}

function known(book: Book, person: string): string {
  if (!book.people.has(person)) throw new AppError("not_found", { kind: "person", id: person });
  return person;
}

/** A project nobody leads could never be changed again. */
function keepOneLead(book: Book, person: string, roles: readonly string[]): void {
  const leads = [...book.people.values()].filter((one) => !one.left && one.roles.includes("lead"));
  if (!roles.includes("lead") && leads.length === 1 && leads[0]?.person === person)
    throw new AppError("conflict", { kind: "only-lead", id: person });
}
