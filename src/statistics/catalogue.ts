import { alertStatistics } from "./alerts/described.ts";
import { calibrationStatistics } from "./calibration/described.ts";
import { decisionStatistics } from "./decision/described.ts";
import type { StatisticDescription } from "./statistic-description.ts";
import { discriminationStatistics } from "./discrimination/described.ts";
import { driftStatistics } from "./drift/described.ts";
import { forecastingStatistics } from "./forecasting/described.ts";
import { groupStatistics } from "./groups/described.ts";
import { imagingStatistics } from "./imaging/described.ts";
import { poolingStatistics } from "./pooling/described.ts";
import { proportionsStatistics } from "./proportions/described.ts";
import { raterStatistics } from "./raters/described.ts";
import { regressionStatistics } from "./regression/described.ts";
import { sampleSizeStatistics } from "./sample-size/described.ts";
import { survivalAccuracyStatistics } from "./survival/described-accuracy.ts";
import { survivalStatistics } from "./survival/described.ts";
import { textStatistics } from "./text/described.ts";

/** Every function of the room with what it needs, so that a shell or a page reaches all of them by name. */
export const statisticsCatalogue: readonly StatisticDescription[] = [
  ...proportionsStatistics,
  ...discriminationStatistics,
  ...calibrationStatistics,
  ...decisionStatistics,
  ...survivalStatistics,
  ...survivalAccuracyStatistics,
  ...groupStatistics,
  ...regressionStatistics,
  ...forecastingStatistics,
  ...alertStatistics,
  ...imagingStatistics,
  ...textStatistics,
  ...driftStatistics,
  ...poolingStatistics,
  ...sampleSizeStatistics,
  ...raterStatistics,
];
