import { expect, it } from "vitest";
import { changeSettings, settingsChangeSchema, settingsSchema } from "./settings.ts";

const chosen = settingsSchema.parse({
  overlap: 3,
  goldShare: 0.2,
  agreement: "unanimous",
  justification: 0,
  askConfidence: false,
  blindAdjudication: false,
  reservationMinutes: 30,
  consent: "We publish labels.",
  canary: "our own",
  declared: "synthetic",
  qualification: { atLeast: 0.7 },
});

it("leaves all settings as they are but the one that is changed", () => {
  for (const [name, value] of Object.entries(settingsSchema.parse({}))) {
    const change = settingsChangeSchema.parse({ [name]: value });
    expect(Object.keys(change)).toEqual([name]);
    expect(changeSettings(chosen, change)).toEqual({ ...chosen, [name]: value });
  }
  expect(changeSettings(chosen, settingsChangeSchema.parse({}))).toEqual(chosen);
  expect(changeSettings(chosen, { overlap: undefined })).toEqual(chosen);
});

it("takes away what need not be there", () => {
  const { declared: _declared, qualification: _qualification, ...rest } = chosen;
  expect(changeSettings(chosen, { declared: null, qualification: null })).toEqual(rest);
});

it("knows the same settings where they are whole and where they are changed", () => {
  expect(Object.keys(settingsChangeSchema.shape).toSorted()).toEqual(
    Object.keys(settingsSchema.shape).toSorted(),
  );
});
