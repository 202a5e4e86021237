import { z } from "zod";
import { countryCodeSchema, datasetUseSchema } from "#src/atlas/index.ts";
import { AppError } from "#src/kernel/index.ts";
import { isOpenTo, placementSchema, readPlacement } from "#src/market/index.ts";
import {
  answerDatasetUse,
  datasetAnswerSchema,
  drawPay,
  findRegimes,
  payPictureSchema,
  regimeAnswerSchema,
} from "#src/reference/index.ts";
import { defineOperation } from "./define-operation.ts";

/** In letters: as much as the room market reads. */
const MAX_PLACEMENT = 20_000;

export const showPay = defineOperation({
  name: "pay.show",
  summary: "Show what a role is said to pay, every source side by side",
  input: z.object({ role: z.string(), country: countryCodeSchema.optional() }),
  output: payPictureSchema,
  run: async ({ role, country }, ports) => {
    const picture = drawPay(await ports.reference(), role, country);
    if (picture === undefined) throw new AppError("not_found", { kind: "role", id: role });
    return picture;
  },
});

export const mayUseDataset = defineOperation({
  name: "datasets.mayUse",
  summary: "Say whether a set of data may be used for something, and what serves instead",
  input: z.object({ dataset: z.string(), use: datasetUseSchema }),
  output: datasetAnswerSchema,
  run: async ({ dataset, use }, ports) => {
    const answer = answerDatasetUse(await ports.reference(), dataset, use);
    if (answer === undefined) throw new AppError("not_found", { kind: "dataset", id: dataset });
    return answer;
  },
});

export const listDatasetUses = defineOperation({
  name: "datasets.uses",
  summary: "Say for every set of data which uses its terms allow",
  input: z.object({}),
  output: z.object({
    version: z.literal(1),
    datasets: z.array(
      z.object({
        id: z.string(),
        label: z.string(),
        answers: z.array(datasetAnswerSchema.pick({ use: true, answer: true })),
      }),
    ),
  }),
  run: async (_input, ports) => {
    const reference = await ports.reference();
    const datasets = reference.atlas.datasets.map(({ id, label }) => ({
      id,
      label,
      answers: datasetUseSchema.options.flatMap((use) => {
        const answered = answerDatasetUse(reference, id, use);
        return answered === undefined ? [] : [{ use, answer: answered.answer }];
      }),
    }));
    return { version: 1 as const, datasets };
  },
});

export const showRegimes = defineOperation({
  name: "regions.regimes",
  summary: "Show which laws and rules a role meets in a region",
  input: z.object({ region: z.string(), role: z.string().optional() }),
  output: regimeAnswerSchema,
  run: async ({ region, role }, ports) => {
    const reference = await ports.reference();
    if (role !== undefined && !reference.records.has(`roles/${role}`))
      throw new AppError("not_found", { kind: "role", id: role });
    const answer = findRegimes(reference, { region, ...(role === undefined ? {} : { role }) });
    if (answer === undefined) throw new AppError("not_found", { kind: "region", id: region });
    return answer;
  },
});

export const readRemote = defineOperation({
  name: "remote.read",
  summary: "Read where a job may be done from: the place of work and the countries allowed",
  input: z.object({ text: z.string().max(MAX_PLACEMENT), country: countryCodeSchema.optional() }),
  output: z.object({
    version: z.literal(1),
    placement: placementSchema,
    open: z.enum(["open", "closed", "unknown"]).optional(),
  }),
  run: async ({ text, country }) => {
    const placement = readPlacement(text);
    return {
      version: 1 as const,
      placement,
      ...(country === undefined ? {} : { open: isOpenTo(placement, country) }),
    };
  },
});
