import { z } from "zod";
import {
  actInProject,
  beginProject,
  FIRST_PERSON,
  openProject,
  ownProjects,
  removeProject,
} from "./open-project.ts";
import { defineOperation } from "./define-operation.ts";
import { forgetHooks } from "./projects-hooks.ts";
import { becauseSchema, byProject, progressSchema, projectSchema, viewProject } from "./project-views.ts";
import {
  changeSettings,
  measureProgress,
  projectRoleSchema,
  settingsChangeSchema,
} from "#src/projects/index.ts";

/** Letters of a random id that name a project. */
const ID_LENGTH = 12;
const SEEDS = 2 ** 31;

export const createProject = defineOperation({
  name: "projects.create",
  summary: "Begin a review project; whoever begins it leads it",
  input: z.object({
    title: z.string().trim().min(1).max(200),
    purpose: z.string().max(4_000).default(""),
    settings: settingsChangeSchema.default({}),
    /** Decides every order that chance decides; a random one by default. */
    seed: z.int().nonnegative().optional(),
  }),
  output: projectSchema,
  texts: ({ title, purpose, settings }) => [
    { path: "title", text: title },
    { path: "purpose", text: purpose },
    { path: "settings.consent", text: settings.consent ?? "" },
  ],
  run: async ({ title, purpose, settings, seed }, ports) => {
    const random = ports.randomId();
    const id = `r-${random.slice(0, ID_LENGTH)}`;
    const canary = `clerkship-review ${ports.randomId()}`;
    const book = await beginProject(
      id,
      [
        {
          act: "project-created",
          title,
          purpose,
          seed: seed ?? Number.parseInt(random.slice(-8), 16) % SEEDS,
        },
        { act: "person-added", person: FIRST_PERSON, roles: ["lead"] },
        {
          act: "settings-set",
          settings: changeSettings({ canary }, settings),
          because: "The project began.",
        },
      ],
      ports,
    );
    return viewProject({ book, person: FIRST_PERSON }, ports.today());
  },
});

export const listProjects = defineOperation({
  name: "projects.list",
  summary: "List the review projects you have a part in",
  input: z.object({}),
  output: z.object({
    version: z.literal(1),
    projects: z.array(
      z.object({
        id: z.string(),
        title: z.string(),
        roles: z.array(projectRoleSchema),
        changedAt: z.string(),
        closed: z.boolean(),
        progress: progressSchema,
      }),
    ),
    /** Projects whose chain cannot be read any more; `projects.verify` says where it broke. */
    unreadable: z.array(z.string()).optional(),
  }),
  run: async (_input, ports) => {
    const { open, unreadable } = await ownProjects(ports);
    const projects = open.map(({ book, person }) => ({
      id: book.id,
      title: book.title,
      roles: [...(book.people.get(person)?.roles ?? [])],
      changedAt: book.changedAt,
      closed: book.closed,
      progress: measureProgress(book),
    }));
    return {
      version: 1 as const,
      projects: projects.toSorted((a, b) => b.changedAt.localeCompare(a.changedAt)),
      ...(unreadable.length === 0 ? {} : { unreadable: [...unreadable] }),
    };
  },
});

export const getProject = defineOperation({
  name: "projects.get",
  summary: "Show a review project and your part in it",
  input: byProject,
  output: projectSchema,
  run: async ({ id }, ports) => viewProject(await openProject(id, "see-project", ports), ports.today()),
});

export const closeProject = defineOperation({
  name: "projects.close",
  summary: "Close a project: nobody is given items any more",
  input: byProject.extend({ because: becauseSchema }),
  output: projectSchema,
  texts: ({ because }) => [{ path: "because", text: because }],
  run: async ({ id, because }, ports) =>
    await actInProject(id, "close", ports, ({ person }) => ({
      acts: [{ act: "project-closed", because }],
      answer: (book) => viewProject({ book, person }, ports.today()),
    })),
});

export const reopenProject = defineOperation({
  name: "projects.reopen",
  summary: "Open a closed project again",
  input: byProject.extend({ because: becauseSchema }),
  output: projectSchema,
  texts: ({ because }) => [{ path: "because", text: because }],
  run: async ({ id, because }, ports) =>
    await actInProject(id, "close", ports, ({ person }) => ({
      acts: [{ act: "project-reopened", because }],
      answer: (book) => viewProject({ book, person }, ports.today()),
    })),
});

export const unsealModels = defineOperation({
  name: "projects.unseal",
  summary: "Say which model wrote what; cannot be taken back",
  input: byProject.extend({ because: becauseSchema, confirm: z.literal(true) }),
  output: projectSchema,
  texts: ({ because }) => [{ path: "because", text: because }],
  run: async ({ id, because }, ports) =>
    await actInProject(id, "unseal", ports, ({ person }) => ({
      acts: [{ act: "models-unsealed", because }],
      answer: (book) => viewProject({ book, person }, ports.today()),
    })),
});

export const deleteProject = defineOperation({
  name: "projects.delete",
  summary: "Delete a project with its chain, for good",
  input: byProject.extend({ confirm: z.literal(true) }),
  output: z.object({ deleted: z.boolean() }),
  run: async ({ id }, ports) => {
    await openProject(id, "delete", ports);
    await forgetHooks(id, ports);
    return { deleted: await removeProject(id, ports) };
  },
});
