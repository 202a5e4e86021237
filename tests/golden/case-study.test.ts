import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { Atlas } from "#src/atlas/index.ts";
import { evaluateTable, evaluationSettingsSchema } from "#src/evaluation/index.ts";
import type { KeptEvaluation } from "#src/evaluation/index.ts";
import { writeMarkdown } from "#src/figures/index.ts";
import { findIdentifiers } from "#src/guard/index.ts";
import { calendarDateSchema } from "#src/kernel/index.ts";
import {
  blueprintsFor,
  canPublish,
  checkGates,
  critiqueItems,
  draftCaseStudy,
  evidenceOfStudy,
  findOverClaims,
  PROOF_KINDS,
  readCaseStudy,
  sectionGuides,
  writeCaseStudy,
} from "#src/proof/index.ts";
import type { CaseStudy, ProofKind } from "#src/proof/index.ts";
import { seededRandom } from "#src/statistics/index.ts";
import { fieldAtlas } from "../support/field.ts";

const day = (text: string) => calendarDateSchema.parse(text);
const golden = (name: string): string => join(import.meta.dirname, "case-studies", name);

let atlas: Atlas;
beforeAll(async () => {
  atlas = await fieldAtlas();
});

const start = (kind: ProofKind, title: string, blueprint: string): CaseStudy =>
  draftCaseStudy({ kind, title, author: "Ada Example", blueprint, id: "s-1", on: day("2026-11-20") }, atlas);

/** Predictions for 1,200 invented stays whose true risks are known; one site's risks are a little too high. */
function evaluation(): KeptEvaluation {
  const random = seededRandom(20_261_121);
  const rows = 1_200;
  const columns = { outcome: new Float64Array(rows), risk: new Float64Array(rows), sex: new Int32Array(rows), site: new Int32Array(rows) };
  for (let row = 0; row < rows; row += 1) {
    const site = random.below(3);
    const lean = -1.6 + 0.9 * random.normal();
    columns.sex[row] = random.below(2);
    columns.site[row] = site;
    columns.outcome[row] = random.uniform() < 1 / (1 + Math.exp(-lean)) ? 1 : 0;
    columns.risk[row] = 1 / (1 + Math.exp(-(lean + 0.5 * random.normal() + (site === 2 ? 0.3 : 0))));
  }
  const outcome = evaluateTable(
    {
      rows,
      columns: [
        { kind: "number", name: "bleed", values: columns.outcome, missing: 0 },
        { kind: "number", name: "risk", values: columns.risk, missing: 0 },
        { kind: "category", name: "sex", codes: columns.sex, levels: ["f", "m"], missing: 0 },
        { kind: "category", name: "site", codes: columns.site, levels: ["a", "b", "c"], missing: 0 },
      ],
    },
    {
      file: { name: "bleeding-predictions.csv", sha256: "0".repeat(64) },
      roles: { label: "bleed", scores: ["risk"], groups: ["sex", "site"] },
      settings: evaluationSettingsSchema.parse({
        threshold: 0.25,
        thresholdReason: "Fixed with the invented clinic's team before the file was opened.",
        title: "Bleeding within a year of a blood thinner",
      }),
      madeOn: day("2026-11-19"),
      notes: [],
      baselines: [],
      standards: [],
    },
  );
  if (outcome.kind !== "evaluated") throw new Error(outcome.kind);
  return { version: 1, id: "e-1", report: outcome.report };
}

/** What a person might write into the draft of the risk model. */
function riskStudy(): CaseStudy {
  const draft = start("case-study", "Who bleeds on a blood thinner, told to a clinic doctor", "precision-risk-model");
  return {
    ...draft,
    summary: "A clinic doctor and a patient weigh a blood thinner: how high is this patient's risk of bleeding, and how sure is that?",
    data: draft.data.filter(({ dataset }) => dataset === "synthea"),
    evaluations: ["e-1"],
    skills: draft.skills.filter(({ skill }) => ["problem-framing", "regression-modelling", "calibration", "human-oversight", "threshold-selection"].includes(skill)),
    links: [{ label: "Code and model card", url: "https://example.org/bleeding-risk" }],
    sections: {
      context:
        "Before a blood thinner is begun, a clinic doctor and the patient weigh a stroke against a bleed, with nine minutes for it. The doctor knows the guideline; what is missing is how high the risk of this one patient is.\n\nThe work would be read once, by the doctor, at that moment. It would never be sent to the patient alone.",
      data: "All patients are invented by Synthea; nobody stands behind a row. Stays without a medicine list were left out before anything else was done.\n\n- One row is one patient at the start of treatment.\n- Three invented sites, of which one records laboratory values in another unit.",
      approach:
        "The plain baseline is a score of five yes-or-no questions. Beside it stands a logistic regression with the same five questions, age and kidney function. What would count as better was written down before the test patients were opened.",
      evaluation:
        "Of {{n}} invented patients {{events}} bled within the year. The area under the curve was {{auc}}, the calibration slope {{slope}}.\n\nAt the threshold of {{threshold}}, fixed with the invented team beforehand, sensitivity was {{sensitivity}} and the positive predictive value {{ppv}}; net benefit was {{net-benefit}}. The widest gap between groups: {{largest-gap}}.",
      "clinical-meaning":
        "Of a thousand patients, {{flagged-per-1000}} would be marked as at high risk, {{false-alarms-per-1000}} of them wrongly, and {{missed-per-1000}} who bleed would not be marked. For the doctor a mark means a second look at kidney function and a call after a week. For a patient marked wrongly it may mean a treatment withheld; that is the dearer mistake here.",
      risks:
        "- All patients come from one generator, so nothing is known about a real clinic.\n- Patients with two blood thinners are missing, and they bleed most.\n- At the third site the risks are too high, since its unit of creatinine was converted by hand.\n- The score says nothing about stroke, the other side of the scale.",
      override:
        "The clinic doctor decides, with the patient. When a predictor is missing, no risk is shown. If the patient has bled before, the score is set aside, whatever it says.",
      "next-steps":
        "First the same analysis on records of two real clinics under an agreement, with a statistician. Then a study in which doctors see the score for half of their patients; before that, a talk with the regulator on whether it is a device.",
    },
  };
}

/** What an intensive-care nurse might write: two pages, no code, no patient's data. */
function playbook(): CaseStudy {
  const draft = start("clinical-playbook", "Deterioration alerts a night nurse can bear", "ops-alert-redesign");
  return {
    ...draft,
    summary: "One nurse, eight patients, an alert every hour: a playbook for one ward that lets fewer alerts through and loses none that matter.",
    skills: draft.skills.filter(({ skill }) => ["problem-framing", "alert-fatigue-management", "escalation-design", "health-equity", "risk-management"].includes(skill)),
    sections: {
      context:
        "On a night shift one nurse looks after eight patients and answers an alert about every hour. Most ask for nothing. The few that matter sound the same as the rest, and after two months the sound is no longer heard.",
      approach:
        "The first alert of a patient goes to the nurse's handset alone, with the three readings behind it. A second one within the hour also calls the doctor. Alerts for a patient seen in the last thirty minutes wait.",
      "clinical-meaning":
        "The nurse would walk to a bed about twice more in a shift than her rounds ask. One walk in four would find a patient who needs something. A miss costs the patient an hour; a false alarm costs the others ten minutes of their nurse.",
      risks:
        "- The counts are public or estimated, none comes from a ward of ours.\n- Nights with fewer staff than planned were not thought through.\n- Nobody who sleeps under the alarms was asked.\n\nWhat remains after the controls is a patient worsening between two readings; it is accepted because nurses round every hour.",
      override:
        "The charge nurse may silence an alert for a bed. When a nurse or a family is worried, the team comes without one. If more than six alerts reach one nurse in a shift on three nights, the charge nurse switches it off and the old rule holds.",
      "next-steps":
        "A silent month on one ward with the alerts counted and not sent; then a start with two nurses who asked for it, looked at every Friday.",
    },
    structure: {
      kind: "clinical-playbook",
      painPoint: "One nurse at night answers an alert every hour, acts on few, and no longer trusts the sound.",
      guardrails: [
        "A worried nurse calls the team without any alert",
        "No alert is sent for a patient seen in the last thirty minutes",
        "The tool shows readings, never a treatment",
      ],
      hazards: [
        {
          hazard: "A patient worsens between two readings",
          harm: "Help comes an hour late",
          cause: "Readings are taken every four hours",
          severity: 4,
          likelihood: 4,
          control: "Hourly rounds for patients above the lower line",
          likelihoodAfter: 3,
          owner: "Charge nurse",
        },
        {
          hazard: "The second alert is held back because the first was answered",
          harm: "The doctor is not called",
          cause: "The thirty-minute pause",
          severity: 4,
          likelihood: 3,
          control: "The pause ends when any reading crosses the upper line",
          likelihoodAfter: 1,
          owner: "Clinical safety officer",
        },
      ],
      equity:
        "Finger sensors read too high in patients with dark skin, so oxygen alone never holds an alert back. Patients who cannot speak for themselves are rounded on first.",
      alertBudget: { patientsPerNurse: 8, shiftHours: 12, alertsPerPatientDay: 1.2, mostPerShift: 5 },
      measures: ["Alerts per nurse and shift", "Share of alerts acted on", "Hours from first alert to review"],
      rollOut: [
        { step: "Silent month, alerts counted", who: "Ward lead", note: "Nobody sees them" },
        { step: "Two nurses, one shift a week", who: "Ward lead", note: "Friday review" },
      ],
    },
  };
}

const written = (study: CaseStudy, evaluations: readonly KeptEvaluation[]) => {
  const gates = checkGates(study, { atlas, evaluations });
  const open = gates.filter(({ state }) => state === "open").flatMap(({ id, found }) => found.map(({ says }) => `${id}: ${says}`));
  return { gates, open, markdown: writeMarkdown(writeCaseStudy(study, { evaluations, atlas, gates })) };
};

describe("a case study", () => {
  it("with a model reads from problem to next steps, its numbers from the evaluation", async () => {
    const study = readCaseStudy(JSON.parse(JSON.stringify(riskStudy())));
    const { gates, open, markdown } = written(study, [evaluation()]);
    expect(open).toEqual([]);
    expect(canPublish(gates)).toBe(true);
    await expect(markdown).toMatchFileSnapshot(golden("risk-model.md"));
  });

  it("without code reads as a playbook a ward could try", async () => {
    const study = readCaseStudy(JSON.parse(JSON.stringify(playbook())));
    const { gates, open, markdown } = written(study, []);
    expect(open).toEqual([]);
    expect(canPublish(gates)).toBe(true);
    await expect(markdown).toMatchFileSnapshot(golden("alert-playbook.md"));
  });

  it("raises the profile by what it shows once it is out", () => {
    const grades = (change: Partial<CaseStudy>): string[] => [
      ...new Set(evidenceOfStudy({ ...playbook(), ...change }, atlas).map(({ grade }) => grade)),
    ];
    expect(grades({})).toEqual(["said"]);
    expect(grades({ publishedOn: day("2026-11-21") })).toEqual(["artefact"]);
  });
});

describe("drafts over every blueprint of the field", () => {
  it("start empty, readable, with rights in order, and never ready", () => {
    let drafts = 0;
    for (const { kind } of PROOF_KINDS) {
      for (const blueprint of blueprintsFor(kind, atlas)) {
        const draft = start(kind, "A title of some kind", blueprint);
        expect(readCaseStudy(JSON.parse(JSON.stringify(draft)))).toEqual(draft);
        expect(draft.sections).toEqual({});
        const gates = checkGates(draft, { atlas, evaluations: [] });
        const openIds = gates.filter(({ state }) => state === "open").map(({ id }) => id);
        expect(canPublish(gates)).toBe(false);
        const met = ["disclaimer", "over-claims", "identifiers", "links", ...(draft.data.length > 0 ? ["data-rights"] : [])];
        expect(openIds.filter((id) => met.includes(id))).toEqual([]);
        drafts += 1;
      }
    }
    const used = new Set(PROOF_KINDS.flatMap(({ kind }) => blueprintsFor(kind, atlas)));
    console.log(`${drafts} drafts of ${used.size} blueprints`);
    expect(used.size).toBe(atlas.blueprints.length);
  });

  it("come with guidance that claims nothing, names nobody, and puts each demand of the blueprint in one place", () => {
    const texts = new Set<string>();
    for (const { kind } of PROOF_KINDS) {
      for (const blueprint of atlas.blueprints) {
        const guides = sectionGuides(kind, blueprint);
        expect(guides.flatMap(({ mustShow }) => mustShow).toSorted()).toEqual([...blueprint.mustShow].toSorted());
        const plain = sectionGuides(kind);
        const openings = guides.filter(({ opening }, place) => opening !== plain[place]?.opening);
        expect(openings.length).toBe(2);
        for (const { title, answers, prompts, opening } of guides)
          for (const text of [title, answers, opening, ...prompts]) texts.add(text);
      }
    }
    for (const text of texts) {
      expect(findOverClaims(text)).toEqual([]);
      expect(findIdentifiers(text).spans).toEqual([]);
    }
  });

  it("open with an override that would pass its gate as it stands", () => {
    for (const blueprint of atlas.blueprints) {
      const { opening = "" } = sectionGuides("case-study", blueprint).find(({ section }) => section === "override") ?? {};
      const study = { ...start("case-study", "x", blueprint.id), sections: { override: opening } };
      const gate = checkGates(study, { atlas, evaluations: [] }).find(({ id }) => id === "oversight");
      expect(gate?.found).toEqual([]);
    }
  });
});

describe("what gates and lists rest on", () => {
  it("is held by the field", () => {
    const cards = [...atlas.advice, ...atlas.lists].flatMap(({ sources }) => sources);
    const held = new Set([...atlas.sources.map(({ id }) => id), ...atlas.inventory, ...cards]);
    const gates = checkGates(playbook(), { atlas, evaluations: [] });
    const cited = [...gates.flatMap(({ sources }) => sources), ...critiqueItems.flatMap(({ sources }) => sources)];
    expect(cited.filter((id) => !held.has(id))).toEqual([]);
    expect(new Set(critiqueItems.map(({ id }) => id)).size).toBe(critiqueItems.length);
    const categories = new Set(atlas.categories.map(({ id }) => id));
    expect(PROOF_KINDS.flatMap((kind) => kind.categories).filter((id) => !categories.has(id))).toEqual([]);
  });
});
