import { machineItem, personItem } from "../grading.ts";
import type { Kit } from "../kit.ts";
import { checkHl7, writeHl7Tables } from "./check-hl7.ts";
import { hl7Data } from "./hl7-data.ts";
import { hl7Programs } from "./hl7-programs.ts";

const rubric = [
  machineItem(
    "admissions",
    "Admissions are right",
    "Every row of admissions.csv right: the last word on ward and discharge.",
  ),
  machineItem("results", "Results are right", "Every row of results.csv right."),
  machineItem("cancelled", "Cancelled admissions are gone", "No visit in the table that was called off."),
  machineItem("corrected", "Corrections stand", "Corrected values in place of the first ones."),
  machineItem(
    "escapes",
    "Text is read as it was meant",
    "Escapes turned back, whatever separators the sender uses.",
  ),
  personItem(
    "night",
    "A broken message is not lost",
    "Where a message goes that cannot be read at night, and who sees it.",
  ),
];

/** Admissions and results from HL7 v2 messages with escapes, repetitions, odd separators and corrections. */
export const hl7: Kit = {
  id: "hl7",
  title: "From HL7 v2 messages to tables",
  summary:
    "Admission and result messages of invented patients, out of order, with corrections, segments of one house and one sender with separators of its own.",
  version: 1,
  blueprint: "ops-fhir-exchange",
  problem:
    "Read every file in the folder messages and write one table of admissions and one of results, as they stand after the last message.",
  usedBy: "A ward list and a laboratory view that doctors read without ever seeing a message.",
  handIn: [
    { path: "admissions.csv", holds: "visit, mrn, family, given, birth_date, ward, admitted, discharged" },
    { path: "results.csv", holds: "order, code, mrn, value, unit, time, status" },
    { path: "report.md", holds: "one page for a person to judge" },
  ],
  rules: [
    "Messages count in the order of MSH-7, not in that of the files. What comes later replaces what came before.",
    "Read the separators from the header of each message. Turn back \\F\\, \\S\\, \\T\\, \\R\\ and \\E\\; \\.br\\ becomes a blank.",
    "mrn is the identifier of type MR among the repetitions of PID-3. Segments that begin with Z are for the house that wrote them.",
    "A01 admits, A02 moves, A03 discharges, A11 calls an admission off: such a visit is left out. visit is PV1-19, ward the first component of PV1-3, admitted PV1-44, discharged PV1-45.",
    "order is OBR-3.1, code OBX-3.1, time OBX-14, status OBX-11. A result that comes again with C replaces the first; one that comes again with W was wrong and is left out.",
    "Times are written as 2031-03-09T14:05, days of birth as 1950-07-01.",
  ],
  meaning:
    "A corrected potassium that never arrives is a dose given on the wrong number. Invented patients; no interface engine.",
  card: {
    about: "Drawn by this program in the shape of HL7 v2.5; nobody in it exists.",
    files: [
      {
        path: "messages/*.hl7",
        holds: "one message a file, segments end in a carriage return",
        columns: ["ADT: A01, A02, A03, A11", "ORU: R01, numbers (NM) and text (TX)"],
      },
    ],
    limits: [
      "Acknowledgements, batches and repeated sending are left out.",
      "Real senders break the standard in ways of their own.",
    ],
  },
  rubric,
  baseline: "Splits at the usual separators, in the order of the files, and takes everything as it stands.",
  programs: hl7Programs,
  data: async (number) => hl7Data(number).messages,
  check: async (number, handedIn) => checkHl7(hl7Data(number), handedIn, rubric),
  best: async (number) => writeHl7Tables(hl7Data(number)),
};
