import { writeCsv } from "../csv.ts";
import { machineItem, personItem } from "../grading.ts";
import type { Kit } from "../kit.ts";
import { checkDemand, trueForecast } from "./check-demand.ts";
import { demandData } from "./demand-data.ts";
import { demandPrograms } from "./demand-programs.ts";

const rubric = [
  machineItem(
    "complete",
    "Every hour and day is forecast",
    "All lines of both templates, numbers from 0 on, low not above high.",
  ),
  machineItem(
    "hours",
    "Arrivals better than last week's",
    "Mean absolute error over the hours below that of repeating the last known week.",
  ),
  machineItem(
    "near",
    "Close to what is possible",
    "That error at most 1.12 times the one of a forecaster who knows the true means.",
  ),
  machineItem(
    "honest",
    "Ranges keep their promise",
    "Low to high holds between 0.74 and 0.9 of the hours, for a promise of 0.8.",
  ),
  machineItem(
    "holidays",
    "Holidays are foreseen",
    "A smaller error than last week's on the two holidays ahead.",
  ),
  machineItem(
    "beds",
    "Beds better than the last count",
    "Mean absolute error of occupied beds below that of repeating the last known count.",
  ),
  personItem(
    "screen",
    "A manager could read it",
    "One screen with today, the days ahead, the range, and the rule of thumb beside it.",
  ),
  personItem(
    "scenarios",
    "It leads to a decision",
    "What would be staffed or opened under two or three scenarios, and when a person overrules the forecast.",
  ),
];

/** Arrivals by the hour and beds by the day: a forecast with honest ranges. */
export const demand: Kit = {
  id: "demand",
  title: "Emergency arrivals and beds, four weeks ahead",
  summary:
    "Hourly arrivals and daily beds of an invented emergency department, with seasons, holidays and two days of silence that were no quiet nights.",
  version: 1,
  blueprint: "ops-forecast-dashboard",
  problem:
    "Forecast the arrivals of each hour and the occupied beds of each day for the four weeks after the last line of the data, with a range for each hour that holds eight times in ten.",
  usedBy: "A bed manager who plans shifts two weeks ahead and opens a ward when the range says so.",
  handIn: [
    { path: "forecast.csv", holds: "time, arrivals, low, high: one line an hour of forecast-template.csv" },
    { path: "beds-forecast.csv", holds: "day, occupied: one line a day of beds-template.csv" },
    { path: "report.md", holds: "a page and a picture of the screen, for a person to judge" },
  ],
  rules: [
    "Empty cells are hours in which the system was down. They are not zeros.",
    "The holidays ahead are in calendar.csv; whoever leaves them out will be short of staff on them.",
    "Judge your method by forecasting weeks you already know, always forwards in time.",
  ],
  meaning:
    "A forecast is a plan for people: too low and somebody waits on a trolley, too high and a nurse is called in for nothing. The range matters more than the middle. Invented data; no tool for a real department.",
  card: {
    about:
      "Drawn by this program: each hour is a Poisson number around a mean made of season, weekday, hour, growth and holiday. A share is admitted, planned patients come on working days, and few go home at a weekend.",
    files: [
      {
        path: "arrivals.csv",
        holds: "the past, by the hour",
        columns: [
          "time: day and hour, as 2031-01-06T00",
          "arrivals: people, empty while the system was down",
        ],
      },
      { path: "beds.csv", holds: "the past, by the day", columns: ["day", "occupied: beds at midnight"] },
      {
        path: "calendar.csv",
        holds: "all days, those ahead among them",
        columns: ["day", "weekday (1 Monday to 7 Sunday)", "holiday (1, 0)"],
      },
    ],
    limits: [
      "No real hospital; holidays and dates are invented.",
      "Outbreaks, weather and closed wards, which break real forecasts, do not happen here.",
    ],
  },
  rubric,
  baseline:
    "What the same hour brought in the last known week, with three more and three fewer as the range; for beds the last known count.",
  programs: demandPrograms,
  data: async (number) => {
    const { calendar, arrivals, beds, ahead } = demandData(number);
    return [
      {
        path: "arrivals.csv",
        text: writeCsv(
          ["time", "arrivals"],
          arrivals.map(({ time, value }) => [time, value]),
        ),
      },
      {
        path: "beds.csv",
        text: writeCsv(
          ["day", "occupied"],
          beds.map(({ day, value }) => [day, value]),
        ),
      },
      {
        path: "calendar.csv",
        text: writeCsv(
          ["day", "weekday", "holiday"],
          calendar.map(({ day, weekday, holiday }) => [day, weekday, holiday]),
        ),
      },
      {
        path: "forecast-template.csv",
        text: writeCsv(
          ["time", "arrivals", "low", "high"],
          ahead.hours.map(({ time }) => [time, undefined, undefined, undefined]),
        ),
      },
      {
        path: "beds-template.csv",
        text: writeCsv(
          ["day", "occupied"],
          ahead.beds.map(({ day }) => [day, undefined]),
        ),
      },
    ];
  },
  check: async (number, handedIn) => checkDemand(demandData(number), handedIn, rubric),
  best: async (number) => {
    const data = demandData(number);
    const { arrivals, low, high } = trueForecast(data);
    return [
      {
        path: "forecast.csv",
        text: writeCsv(
          ["time", "arrivals", "low", "high"],
          data.ahead.hours.map(({ time }, at) => [time, arrivals[at], low[at], high[at]]),
        ),
      },
      {
        path: "beds-forecast.csv",
        text: writeCsv(
          ["day", "occupied"],
          data.ahead.beds.map(({ day, mean }) => [day, mean]),
        ),
      },
    ];
  },
};
