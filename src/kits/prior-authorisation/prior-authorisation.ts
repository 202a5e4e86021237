import { writeCsv } from "../csv.ts";
import { machineItem, personItem } from "../grading.ts";
import type { Kit } from "../kit.ts";
import { checkPriorAuthorisation } from "./check-prior-authorisation.ts";
import { priorAuthorisationData } from "./prior-authorisation-data.ts";
import { priorAuthorisationPrograms } from "./prior-authorisation-programs.ts";
import { trueReturn } from "./return-model.ts";

const rubric = [
  machineItem("readable", "The result can be read", "result.json with every field, numbers as numbers."),
  machineItem("requests", "The year is counted right", "Twelve months, the corrected one once."),
  machineItem("today", "The work of today is right", "Minutes a request and hours a year at likely values."),
  machineItem("likely", "The likely net is right", "Saved time at its cost, times uptake, less the licence."),
  machineItem(
    "range",
    "The range is a range",
    "Tenth and ninetieth hundredth of the net when all inputs vary.",
  ),
  machineItem("payback", "The payback is right", "Months until the set-up is earned back."),
  machineItem(
    "driver",
    "The biggest driver is named",
    "The input that moves the net most from its low to its high.",
  ),
  personItem(
    "assumptions",
    "Assumptions are laid open",
    "What nobody measured, who could, and what it would change.",
  ),
  personItem(
    "freed-time",
    "Freed time is followed up",
    "What people do with the minutes, since a minute saved is money only where somebody is spared or something else is done.",
  ),
];
const ranges = (name: string): readonly string[] => [`${name}_low`, `${name}_likely`, `${name}_high`];

/** What a tool for prior authorisation is worth, as a range with its biggest driver. */
export const priorAuthorisation: Kit = {
  id: "prior-authorisation",
  title: "Is the authorisation tool worth it",
  summary:
    "A clinic asks payers for leave before it treats. Work out, with ranges, what a tool that prepares the requests would bring in.",
  version: 1,
  blueprint: "ops-return-and-rollout",
  problem:
    "Work out what the requests cost today, what a year with the tool would bring in net, as a range, when the set-up is earned back, and which unknown moves the answer most. A spreadsheet will do; no program is needed.",
  usedBy:
    "A clinic manager who decides on a pilot, and a finance partner who will ask where each number comes from.",
  handIn: [
    {
      path: "result.json",
      holds:
        "requestsPerYear, minutesPerRequestToday, hoursPerYearToday, netPerYear { low, likely, high }, paybackMonths (a number or null), biggestDriver (a name as in the rules)",
    },
    { path: "report.md", holds: "one page for the manager, for a person to judge" },
  ],
  rules: [
    "Net of a year = requests × uptake × Σ share × (minutes − minutes with tool) / 60 × cost of an hour − licence. The set-up is left out of it.",
    "low and high of the net are the tenth and the ninetieth hundredth when every range is drawn from a triangle of its own, all apart from each other. Requests and shares stay as they are.",
    "Payback in months = 12 × set-up / net, at likely values.",
    "Name the driver as `uptake`, `licence_per_year`, `minutes: STEP`, `minutes_with_tool: STEP` or `cost_per_hour: ROLE`, with the words of the tables.",
    "Where a month was corrected, the corrected line counts and the reported one does not.",
  ],
  meaning:
    "Behind each request a patient waits for a treatment. A return sheet that counts only the clerk's minutes leaves out the days of waiting; say what you left out. All numbers are invented.",
  card: {
    about:
      "Drawn by this program. Ranges are wide where nobody measures, as on most wards. Money is in units of one invented currency.",
    files: [
      {
        path: "process.csv",
        holds: "the steps of a request",
        columns: [
          "step, role, share (of requests that pass through it)",
          "minutes_low, minutes_likely, minutes_high: today",
          "minutes_with_tool_low, …_likely, …_high: with the tool",
        ],
      },
      {
        path: "volumes.csv",
        holds: "requests by month",
        columns: ["month, requests, status (reported, corrected)"],
      },
      {
        path: "costs.csv",
        holds: "what an hour costs",
        columns: ["role, cost_per_hour_low, …_likely, …_high"],
      },
      {
        path: "tool.csv",
        holds: "what is known of the tool",
        columns: [
          "what (set_up, licence_per_year, uptake), low, likely, high",
          "uptake: share of requests that people put through the tool",
        ],
      },
    ],
    limits: [
      "No payer, vendor or clinic is meant.",
      "Denials, delays to care and errors of the tool are not in the formula; the report should not forget them.",
    ],
  },
  rubric,
  baseline:
    "Likely values alone, every line of volumes.csv added up, and a tenth more and less as the range.",
  programs: priorAuthorisationPrograms,
  data: async (number) => {
    const { steps, costs, months, tool } = priorAuthorisationData(number);
    return [
      {
        path: "process.csv",
        text: writeCsv(
          ["step", "role", "share", ...ranges("minutes"), ...ranges("minutes_with_tool")],
          steps.map(({ step, role, share, minutes, minutesWithTool }) => [
            step,
            role,
            share,
            minutes.low,
            minutes.likely,
            minutes.high,
            minutesWithTool.low,
            minutesWithTool.likely,
            minutesWithTool.high,
          ]),
        ),
      },
      {
        path: "volumes.csv",
        text: writeCsv(
          ["month", "requests", "status"],
          months.map(({ month, requests, status }) => [month, requests, status]),
        ),
      },
      {
        path: "costs.csv",
        text: writeCsv(
          ["role", ...ranges("cost_per_hour")],
          costs.map(({ role, perHour }) => [role, perHour.low, perHour.likely, perHour.high]),
        ),
      },
      {
        path: "tool.csv",
        text: writeCsv(
          ["what", "low", "likely", "high"],
          [
            ["set_up", tool.setUp.low, tool.setUp.likely, tool.setUp.high],
            [
              "licence_per_year",
              tool.licencePerYear.low,
              tool.licencePerYear.likely,
              tool.licencePerYear.high,
            ],
            ["uptake", tool.uptake.low, tool.uptake.likely, tool.uptake.high],
          ],
        ),
      },
      {
        path: "result-template.json",
        text: `${JSON.stringify({ requestsPerYear: null, minutesPerRequestToday: null, hoursPerYearToday: null, netPerYear: { low: null, likely: null, high: null }, paybackMonths: null, biggestDriver: "" }, null, 2)}\n`,
      },
    ];
  },
  check: async (number, handedIn) =>
    checkPriorAuthorisation(priorAuthorisationData(number), number, handedIn, rubric),
  best: async (number) => [
    {
      path: "result.json",
      text: `${JSON.stringify(trueReturn(priorAuthorisationData(number), number), null, 2)}\n`,
    },
  ],
};
