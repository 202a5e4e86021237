import { z } from "zod";
import { answerSchema } from "#src/evaluation/index.ts";
import { AppError } from "#src/kernel/index.ts";
import { checkKit, findKit, kits, readKitMark, writeBrief, writeKit } from "#src/kits/index.ts";
import type { Kit } from "#src/kits/index.ts";
import { defineOperation } from "./define-operation.ts";
import { filesSchema, fromRequest, toAnswer } from "./files.ts";

/** The draw a person gets who names none. */
const USUAL_NUMBER = 1;

const rubricItem = z.object({
  id: z.string(),
  title: z.string(),
  looksFor: z.string(),
  gradedBy: z.enum(["machine", "person"]),
});

const description = z.object({
  id: z.string(),
  title: z.string(),
  summary: z.string(),
  version: z.int(),
  blueprint: z.string(),
});

const number = z.int().min(1).max(2_147_483_647).optional();

export const listKits = defineOperation({
  name: "kits.list",
  summary: "List the practice kits: data whose truth is known, with a brief and a grader",
  input: z.object({}),
  output: z.object({ version: z.literal(1), kits: z.array(description) }),
  run: async () => ({
    version: 1 as const,
    kits: kits.map(({ id, title, summary, version, blueprint }) => ({
      id,
      title,
      summary,
      version,
      blueprint,
    })),
  }),
});

export const getKit = defineOperation({
  name: "kits.get",
  summary: "Show one practice kit: its brief, its data, what to hand in and how it is graded",
  input: z.object({ id: z.string(), number }),
  output: description.extend({
    problem: z.string(),
    usedBy: z.string(),
    handIn: z.array(z.object({ path: z.string(), holds: z.string() })),
    rules: z.array(z.string()),
    meaning: z.string(),
    card: z.object({
      about: z.string(),
      files: z.array(z.object({ path: z.string(), holds: z.string(), columns: z.array(z.string()) })),
      limits: z.array(z.string()),
    }),
    rubric: z.array(rubricItem),
    baseline: z.string(),
    /** The brief as it is written into the folder, in Markdown. */
    brief: z.string(),
  }),
  run: async ({ id, number: drawn = USUAL_NUMBER }) => {
    const kit = kitOrThrow(id);
    return {
      id: kit.id,
      title: kit.title,
      summary: kit.summary,
      version: kit.version,
      blueprint: kit.blueprint,
      problem: kit.problem,
      usedBy: kit.usedBy,
      handIn: kit.handIn.map((one) => ({ ...one })),
      rules: [...kit.rules],
      meaning: kit.meaning,
      card: {
        about: kit.card.about,
        files: kit.card.files.map((file) => ({ ...file, columns: [...file.columns] })),
        limits: [...kit.card.limits],
      },
      rubric: kit.rubric.map((item) => ({ ...item })),
      baseline: kit.baseline,
      brief: writeBrief(kit, drawn),
    };
  },
});

export const filesOfKit = defineOperation({
  name: "kits.files",
  summary: "Draw the files of a practice kit to work on with any language",
  input: z.object({ id: z.string(), number }),
  output: z.object({ version: z.literal(1), kit: z.string(), number: z.int(), files: filesSchema }),
  run: async ({ id, number: drawn = USUAL_NUMBER }, ports) => {
    const kit = kitOrThrow(id);
    return {
      version: 1 as const,
      kit: kit.id,
      number: drawn,
      files: toAnswer(await writeKit(kit, drawn, ports.kits)),
    };
  },
});

const named = z.record(z.string(), answerSchema);

export const checkOneKit = defineOperation({
  name: "kits.check",
  summary: "Grade what was handed in for a practice kit against its hidden truth",
  input: z.object({ files: filesSchema, id: z.string().optional(), number }),
  output: z.object({
    version: z.literal(1),
    kit: z.string(),
    number: z.int(),
    problems: z.array(
      z.object({
        code: z.string(),
        says: z.string(),
        file: z.string().optional(),
        count: z.number().optional(),
      }),
    ),
    score: z.object({
      met: z.int(),
      of: z.int(),
      items: z.array(
        z.object({
          item: rubricItem,
          state: z.enum(["met", "open", "missing"]),
          found: z.string(),
          says: z.string(),
        }),
      ),
    }),
    numbers: named,
    against: z.object({ baseline: named, best: named }),
  }),
  run: async ({ files, id, number: asked }, ports) => {
    const handedIn = fromRequest(files);
    const mark = readKitMark(handedIn);
    const kitId = id ?? mark?.kit;
    if (kitId === undefined) throw new AppError("invalid_input", { kind: "kit", id: "kit.json" });
    const grade = await checkKit(
      kitOrThrow(kitId),
      asked ?? mark?.number ?? USUAL_NUMBER,
      handedIn,
      ports.kits,
    );
    return {
      version: 1 as const,
      kit: grade.kit,
      number: grade.number,
      problems: grade.problems.map((problem) => ({ ...problem })),
      score: {
        ...grade.score,
        items: grade.score.items.map((item) => ({ ...item, item: { ...item.item } })),
      },
      numbers: { ...grade.numbers },
      against: { baseline: { ...grade.against.baseline }, best: { ...grade.against.best } },
    };
  },
});

function kitOrThrow(id: string): Kit {
  const kit = findKit(id);
  if (kit === undefined) throw new AppError("not_found", { kind: "kit", id });
  return kit;
}
