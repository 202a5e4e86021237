/** An occurrence as far as its kind can be told from it: the name, and its times on the person's wall clock. */
export interface ShiftTimes {
  readonly summary: string;
  readonly allDay: boolean;
  /** Hour of the day it begins, 0 to 23.99. */
  readonly startHour: number;
  readonly hours: number;
  readonly crossesMidnight: boolean;
  readonly free: boolean;
}

/** `rest-day`: a day off in a rota; whether that is time for the plan, the rest of the file decides. */
export type ShiftMeaning = "night" | "night-before" | "day" | "rest-day" | "leave" | "nothing";

// Words of rota systems and calendars in English, with the commonest of French, German, Spanish and Italian.
const NIGHT = /\b(?:nights?|night-?shift|nuits?|nacht(?:dienst|schicht|wache)?|noches?|notte|notti)\b/i;
const NIGHT_CODE = /^(?:(?:[Ss]hift|[Rr]ota|[Dd]uty)\s*:?\s*)?\(?N\d?\)?(?:\s*[-–:(].*|\s+(?:shift|duty))?$/;
const DAY =
  /\b(?:shifts?|duty|on[- ]?call|long days?|rota|ward|clinic|theatre|dienst|schicht|garde|turno)\b/i;
const DAY_CODE =
  /^(?:(?:shift|rota|duty)\s*:?\s*)?\(?(?:D|LD|E|L|days?|early|late)\d?\)?(?:\s*[-–:(].*|\s+(?:shift|duty))?$/i;
const LEAVE =
  /(?<!\p{L})(?:leave|a\/l|pto|vacations?|holidays?|time off|out of office|exams?|examinations?|cong[ée]s?|vacances|urlaub|ferien|vacaciones|ferie)(?!\p{L})/iu;
const REST_DAY =
  /^(?:(?:shift|rota|duty)\s*:?\s*)?(?:off|day off|off duty|rest|rest day|rd|repos|frei|libre)$/i;
const OFF = /\boff\b/i;
// Long and over midnight, yet no work.
const SLEEP = /\b(?:sleep\w*|asleep|bed|bedtime|rest|recovery|quiet|do not disturb|hotel|stay)\b/i;

const SHORTEST_NAMED_HOURS = 4;
const SHORTEST_HOURS = 6;
const LONGEST_DAY_HOURS = 16;
// A day and night on call, with an hour for handing over and one for the clocks.
const LONGEST_HOURS = 26;
const MORNING = 4;
const EVENING = 16;
const MOST_WORDS = 4;

/** What an event says about work: by its name where it has one of these words, else by its hours. */
export function shiftMeaning(times: ShiftTimes): ShiftMeaning {
  return times.allDay ? meaningOfDay(times.summary) : meaningOfHours(times);
}

function meaningOfDay(summary: string): ShiftMeaning {
  const short = summary.split(/\s+/).length <= MOST_WORDS;
  if (NIGHT_CODE.test(summary) || (NIGHT.test(summary) && short)) return "night";
  if (LEAVE.test(summary)) return "leave";
  if (REST_DAY.test(summary)) return "rest-day";
  if (DAY_CODE.test(summary) || (DAY.test(summary) && short)) return "day";
  return OFF.test(summary) ? "leave" : "nothing";
}

function meaningOfHours({ summary, hours, startHour, crossesMidnight, free }: ShiftTimes): ShiftMeaning {
  const nightName = NIGHT.test(summary) || NIGHT_CODE.test(summary);
  const dayName = DAY.test(summary) || DAY_CODE.test(summary);
  if (LEAVE.test(summary)) return hours >= SHORTEST_HOURS ? "leave" : "nothing";
  if (REST_DAY.test(summary))
    return hours >= SHORTEST_HOURS && hours <= LONGEST_HOURS ? "rest-day" : "nothing";
  if (hours > LONGEST_HOURS || hours < SHORTEST_NAMED_HOURS) return "nothing";
  if (!nightName && !dayName && (SLEEP.test(summary) || free || hours < SHORTEST_HOURS)) return "nothing";

  // From midnight on it is the night of the day before.
  if (startHour < MORNING && !crossesMidnight)
    return nightName || hours >= SHORTEST_HOURS ? "night-before" : "nothing";
  if (crossesMidnight) return nightName || hours >= SHORTEST_HOURS ? "night" : "nothing";
  if (nightName && startHour >= EVENING) return "night";
  return hours <= LONGEST_DAY_HOURS ? "day" : "nothing";
}
