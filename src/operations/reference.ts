import { z } from "zod";
import {
  checkAtlas,
  checkCoverage,
  findOverdue,
  isRecordKind,
  recordKinds,
  recordRefSchema,
} from "#src/atlas/index.ts";
import { AppError } from "#src/kernel/index.ts";
import {
  compareRoles,
  describeKind,
  describeRecord,
  drawField,
  drawSkill,
  fieldPictureSchema,
  findingsSchema,
  kindNames,
  kindPageSchema,
  listFindings,
  listSearchDocuments,
  recordPageSchema,
  roleComparisonSchema,
  searchDocumentSchema,
  searchField,
  searchHitSchema,
  skillPictureSchema,
  tabulateKind,
} from "#src/reference/index.ts";
import { defineOperation } from "./define-operation.ts";

const version = z.literal(1);
const nothing = z.object({});
/** In letters: longer than any name or question, and too short to make a search slow. */
const MAX_QUERY = 200;
const MAX_HITS = 100;

export const listKinds = defineOperation({
  name: "field.kinds",
  summary: "List the kinds of record the field holds",
  input: nothing,
  output: z.object({
    version,
    kinds: z.array(z.object({ kind: z.string(), label: z.string(), intro: z.string(), records: z.number() })),
  }),
  run: async (_input, ports) => {
    const atlas = await ports.atlas();
    const kinds = recordKinds.map((kind) => {
      const { many, intro } = kindNames[kind];
      return { kind, label: many, intro, records: atlas[kind].length };
    });
    return { version: 1 as const, kinds };
  },
});

export const showKind = defineOperation({
  name: "field.kind",
  summary: "List all records of one kind, to filter and sort",
  input: z.object({ kind: z.string() }),
  output: kindPageSchema,
  run: async ({ kind }, ports) => {
    if (!isRecordKind(kind)) throw new AppError("not_found", { kind: "kind", id: kind });
    return describeKind(await ports.reference(), kind, ports.today());
  },
});

export const showRecord = defineOperation({
  name: "field.page",
  summary: "Show everything the field says of one record",
  input: z.object({ ref: z.string().max(MAX_QUERY) }),
  output: recordPageSchema,
  run: async ({ ref }, ports) => {
    const known = recordRefSchema.safeParse(ref);
    const page = known.success
      ? describeRecord(await ports.reference(), known.data, ports.today())
      : undefined;
    if (page === undefined) throw new AppError("not_found", { kind: "record", id: ref });
    return page;
  },
});

export const searchTheField = defineOperation({
  name: "field.search",
  summary: "Search the whole field, forgiving of typing mistakes",
  input: z.object({
    query: z.string().max(MAX_QUERY),
    kinds: z.array(z.string()).max(recordKinds.length).default([]),
    limit: z.int().min(1).max(MAX_HITS).default(20),
  }),
  output: z.object({ version, hits: z.array(searchHitSchema) }),
  run: async ({ query, kinds, limit }, ports) => ({
    version: 1 as const,
    hits: [...searchField(await ports.fieldSearch(), query, { kinds, limit })],
  }),
});

export const listDocuments = defineOperation({
  name: "field.searchDocuments",
  summary: "Give what search knows of every record, so that a browser can search on its own",
  input: nothing,
  output: z.object({ version, documents: z.array(searchDocumentSchema) }),
  run: async (_input, ports) => ({
    version: 1 as const,
    documents: [...listSearchDocuments(await ports.reference())],
  }),
});

export const compareSomeRoles = defineOperation({
  name: "field.compare",
  summary: "Put two or three roles side by side",
  input: z.object({ roles: z.array(z.string()).min(2).max(3) }),
  output: roleComparisonSchema,
  run: async ({ roles }, ports) => {
    const { atlas, ...reference } = await ports.reference();
    const stranger = roles.find((id) => !atlas.roles.some((role) => role.id === id));
    if (stranger !== undefined) throw new AppError("not_found", { kind: "role", id: stranger });
    const comparison = compareRoles({ atlas, ...reference }, roles);
    if (comparison === undefined) throw new AppError("invalid_input", { kind: "roles", id: roles.join(",") });
    return comparison;
  },
});

export const drawTheField = defineOperation({
  name: "field.picture",
  summary: "Draw the field: role families by domains, with the roles in the cells",
  input: nothing,
  output: fieldPictureSchema,
  run: async (_input, ports) => drawField(await ports.reference()),
});

export const drawOneSkill = defineOperation({
  name: "field.skillPicture",
  summary: "Draw the skill graph around one skill",
  input: z.object({ skill: z.string() }),
  output: skillPictureSchema,
  run: async ({ skill }, ports) => {
    const picture = drawSkill(await ports.reference(), skill);
    if (picture === undefined) throw new AppError("not_found", { kind: "skill", id: skill });
    return picture;
  },
});

export const listWhatWeFound = defineOperation({
  name: "field.findings",
  summary: "List what was found when the guides' claims were checked",
  input: nothing,
  output: findingsSchema,
  run: async (_input, ports) => listFindings(await ports.reference()),
});

export const checkTheField = defineOperation({
  name: "field.check",
  summary: "Check the field: coverage of the guides, overdue records, broken laws",
  input: nothing,
  output: z.object({
    version,
    coverage: z.object({ total: z.number(), held: z.number(), declined: z.number() }),
    /** Records with a life, and how many of them have outlived their date. */
    living: z.number(),
    overdue: z.number(),
    overdueRecords: z.array(
      z.object({ ref: z.string(), rule: z.string().optional(), label: z.string(), expires: z.string() }),
    ),
    problems: z.array(z.object({ record: z.string(), path: z.string(), message: z.string() })),
  }),
  run: async (_input, ports) => {
    const atlas = await ports.atlas();
    const { problems, ...coverage } = checkCoverage(atlas);
    const { total, overdue } = findOverdue(atlas, ports.today());
    return {
      version: 1 as const,
      coverage,
      living: total,
      overdue: overdue.length,
      overdueRecords: overdue.map(({ checkedOn: _checkedOn, ...record }) => record),
      problems: [...checkAtlas(atlas), ...problems],
    };
  },
});

export const tabulateOneKind = defineOperation({
  name: "field.table",
  summary: "Give all records of one kind as a flat table, for a spreadsheet",
  input: z.object({ kind: z.string() }),
  output: z.object({
    version,
    kind: z.string(),
    columns: z.array(z.string()),
    rows: z.array(z.array(z.string())),
  }),
  run: async ({ kind }, ports) => {
    if (!isRecordKind(kind)) throw new AppError("not_found", { kind: "kind", id: kind });
    const { columns, rows } = tabulateKind(await ports.reference(), kind);
    return { version: 1 as const, kind, columns: [...columns], rows: rows.map((row) => [...row]) };
  },
});
