import { describeStatistic } from "../describe-statistic.ts";
import type { DieboldMarianoInput } from "./diebold-mariano.ts";
import { dieboldMariano } from "./diebold-mariano.ts";
import type { ForecastAccuracyInput } from "./forecast-accuracy.ts";
import { forecastAccuracy } from "./forecast-accuracy.ts";
import type { IntervalForecastInput } from "./interval-forecast.ts";
import { intervalForecast } from "./interval-forecast.ts";
import type { PinballLossInput } from "./pinball-loss.ts";
import { pinballLoss } from "./pinball-loss.ts";

/** The functions of the family, for the shell and the reference page. */
export const forecastingStatistics = [
  describeStatistic<ForecastAccuracyInput>({
    name: "forecastAccuracy",
    family: "forecasting",
    summary: "Errors of forecasts of one series, scaled by its history, and skill over the naive forecasts.",
    source: "Hyndman and Koehler 2006, Int J Forecasting 22:679",
    convention:
      "Errors are observed − predicted; percentage errors are fractions; MASE divides by the mean absolute difference of the history; Newey–West intervals.",
    columns: { observed: "number", predicted: "number" },
    optionalSettings: { history: "numbers", season: "whole-number", level: "number" },
    run: forecastAccuracy,
  }),
  describeStatistic<IntervalForecastInput>({
    name: "intervalForecast",
    family: "forecasting",
    summary:
      "Coverage, interval (Winkler) score, pinball loss and weighted interval score of interval forecasts.",
    source: "Gneiting and Raftery 2007, JASA 102:359; Bracher and others 2021, PLoS Comput Biol 17:e1008618",
    convention: "Central intervals; WIS is (½|y − m| + Σ α/2 · interval score) / (K + ½).",
    columns: { observed: "number", lowers: "columns", uppers: "columns" },
    optionalColumns: { medians: "number" },
    settings: { coverages: "numbers" },
    optionalSettings: { level: "number" },
    run: intervalForecast,
  }),
  describeStatistic<PinballLossInput>({
    name: "pinballLoss",
    family: "forecasting",
    summary: "Mean pinball loss of forecasts of a quantile.",
    source: "Koenker and Bassett 1978, Econometrica 46:33",
    columns: { observed: "number", predicted: "number" },
    settings: { quantile: "number" },
    optionalSettings: { level: "number" },
    run: pinballLoss,
  }),
  describeStatistic<DieboldMarianoInput>({
    name: "dieboldMariano",
    family: "forecasting",
    summary: "Test that two methods forecast equally well.",
    source: "Diebold and Mariano 1995, J Bus Econ Stat 13:253; Harvey, Leybourne and Newbold 1997",
    convention: "Squared errors, rectangular weights up to horizon − 1, Harvey's correction, t with n − 1.",
    columns: { observed: "number", first: "number", second: "number" },
    optionalSettings: {
      horizon: "whole-number",
      power: "number",
      weights: "word",
      alternative: "word",
      level: "number",
    },
    run: dieboldMariano,
  }),
];
