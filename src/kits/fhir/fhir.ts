import { machineItem, personItem } from "../grading.ts";
import type { Kit } from "../kit.ts";
import { checkFhir, fhirTruth, writeTables } from "./check-fhir.ts";
import { fhirData } from "./fhir-data.ts";
import { fhirPrograms } from "./fhir-programs.ts";

const rubric = [
  machineItem(
    "patients",
    "Patients are right",
    "Every row of patients.csv right, official names, none too many.",
  ),
  machineItem(
    "encounters",
    "Encounters are right",
    "Every row of encounters.csv right, references followed.",
  ),
  machineItem("observations", "Observations are right", "Every row of observations.csv right."),
  machineItem(
    "withdrawn",
    "Nothing withdrawn is counted",
    "No record that was entered in error or cancelled.",
  ),
  machineItem("parts", "Parts are kept apart", "Each component of a panel has a row and a code of its own."),
  machineItem("units", "One unit of a kind", "Weights, temperatures and glucose in the units of the rules."),
  machineItem("official", "The standard's own examples too", "All rows from the folder examples right."),
  personItem(
    "tests",
    "It fails loudly",
    "Tests that fail when a resource is wrong, and what happens to it at night.",
  ),
];

/** Flat tables from FHIR R4: statuses, parts, units, references. */
export const fhir: Kit = {
  id: "fhir",
  title: "From FHIR resources to tables",
  summary:
    "A transaction of invented patients in FHIR R4, and examples of the standard itself, to be turned into three tables an analyst can trust.",
  version: 1,
  blueprint: "ops-fhir-exchange",
  problem:
    "Write one table of patients, one of encounters and one of observations from bundle.json and every file in the folder examples, by the rules below.",
  usedBy: "An analyst who has never heard of FHIR and will add up whatever the tables hold.",
  handIn: [
    { path: "patients.csv", holds: "patient, family, given, birth_date, gender, deceased" },
    { path: "encounters.csv", holds: "encounter, patient, class, start, end, status" },
    {
      path: "observations.csv",
      holds: "observation, part, patient, encounter, code, value, unit, time, status",
    },
    { path: "report.md", holds: "one page for a person to judge" },
  ],
  rules: [
    "Ids stand without type: `pat-1`, not `Patient/pat-1`. In the bundle references name the fullUrl of an entry; follow them to its id. A reference that is not there is an empty cell.",
    "Leave out encounters and observations whose status is entered-in-error or cancelled. All others stay, with their status.",
    "The name of a patient is the one for official use, else the first; several given names are joined by a blank. deceased is 1 when the flag is true or a date is given.",
    "An observation with a value has a row with part 0. Each component has a row with part 1, 2, … A panel without a value of its own has rows for its components only. One with neither has a row 0 with an empty value.",
    "code is the first coding's code, else the text. A concept as value is its text, else the first display. A period counts from its start. unit is the code of the quantity, else its unit.",
    "Bring pounds ([lb_av]) to kg (× 0.45359237), Fahrenheit ([degF]) to Cel, and glucose 2339-0 in mg/dL to mmol/L (÷ 18.016), each to one decimal. Everything else stays as it is.",
    "Dates and times are copied as they stand, however short.",
  ],
  meaning:
    "A withdrawn result that is counted, or a glucose in the wrong unit, treats the wrong patient. The people in the bundle are invented; those in the examples are the standard's own.",
  card: {
    about:
      "The bundle is drawn by this program; nobody in it exists. The examples are HL7's, from the npm package hl7.fhir.r4.examples 4.0.1, in the public domain (CC0-1.0).",
    files: [
      {
        path: "bundle.json",
        holds: "a transaction Bundle of Patient, Encounter and Observation",
        columns: ["entry.fullUrl: an address that other entries refer to", "entry.resource: the resource"],
      },
      {
        path: "examples/*.json",
        holds: "official examples of the three kinds, one a file",
        columns: ["as the standard describes them"],
      },
    ],
    limits: [
      "Profiles, extensions and contained resources hardly occur here; real servers are full of them.",
    ],
  },
  rubric,
  baseline: "The transaction alone: first names, values and references as they stand, every status.",
  programs: fhirPrograms,
  data: async (number, ports) => {
    const entry = fhirData(number).map(({ fullUrl, resource }) => ({
      fullUrl,
      resource,
      request: { method: "PUT", url: `${String(resource["resourceType"])}/${String(resource["id"])}` },
    }));
    const bundle = { resourceType: "Bundle", type: "transaction", entry };
    const examples = await ports.fhirExamples();
    return [
      { path: "bundle.json", text: `${JSON.stringify(bundle, null, 1)}\n` },
      ...examples.map((file) => ({ ...file, path: `examples/${file.path}` })),
    ];
  },
  check: async (number, handedIn, ports) => await checkFhir(number, handedIn, { rubric, ports }),
  best: async (number, ports) => writeTables((await fhirTruth(number, ports)).all),
};
