import { expect, it } from "vitest";
import { settingsChangeSchema, settingsSchema } from "#src/projects/index.ts";
import { readSettings, writeSettings } from "./typed-settings.ts";

it("reads back what it wrote", () => {
  const settings = settingsSchema.parse({
    overlap: 3,
    goldShare: 0.15,
    qualification: { atLeast: 0.8, level: 0.95 },
    agreement: "unanimous",
    consent: "You may stop whenever you like.",
    declared: "public",
  });
  const { canary: _canary, ...shown } = settings;
  expect(readSettings(writeSettings(settings))).toEqual(shown);
});

it("takes away what is ticked off, which leaving it out would not", () => {
  const typed = writeSettings(settingsSchema.parse({ declared: "synthetic" }));
  const change = settingsChangeSchema.parse(readSettings({ ...typed, declared: "" }));
  expect([change.qualification, change.declared]).toEqual([null, null]);
});
