import ICAL from "ical.js";

/** How much more may be looked at in the whole file together: steps of rules, and occurrences. */
export interface StepsLeft {
  steps: number;
  occurrences: number;
}

/** When repeats are wanted, on any wall clock: from a month before the days asked for to a day after them. */
export interface RepeatWindow {
  readonly first: ICAL.Time;
  readonly last: ICAL.Time;
}

export interface Repeats {
  readonly starts: readonly ICAL.Time[];
  /** More repeats were asked for than we follow. */
  readonly cut: boolean;
}

// What setting up a rule costs beside one step of it, and a step by month or year beside one by day, roughly.
const STEPS_TO_BEGIN = 20;
const STEPS_BY_MONTH = 16;
// Every month has them.
const DAYS_OF_ALL_MONTHS = 28;

const LONGEST_INTERVAL = 99;

/**
 * Starts of a repeating event within the window, on its own wall clock; nothing for rules that no shift has. The rule
 * is walked by ical.js, with what could make it search for ever taken out first and judged here.
 */
export function repeatsIn(
  start: ICAL.Time,
  rule: ICAL.Recur,
  window: RepeatWindow,
  left: StepsLeft,
): Repeats | undefined {
  if (!isPlain(rule)) return undefined;
  if (hasEnded(rule, window)) return { starts: [], cut: false };
  if (left.steps <= 0) return { starts: [], cut: true };
  left.steps -= STEPS_TO_BEGIN;
  const walked = ICAL.Recur.fromData({
    freq: rule.freq,
    interval: rule.interval,
    wkst: rule.wkst,
    until: window.last,
    ...walkedParts(rule),
  });
  const from = floating(start);
  const begin = rule.count === null ? nearWindow(from, rule, window.first) : from;
  const starts: ICAL.Time[] = [];
  const cost = rule.freq === "DAILY" || rule.freq === "WEEKLY" ? 1 : STEPS_BY_MONTH;
  let counted = 0;
  try {
    const walk = walked.iterator(begin);
    for (; left.steps > 0; left.steps -= cost) {
      const next = walk.next();
      if (next === null || next.compare(window.last) > 0) return { starts, cut: false };
      if (!isMeant(next, rule)) continue;
      counted += 1;
      if (next.compare(window.first) >= 0) starts.push(next.clone());
      if (rule.count !== null && counted >= rule.count) return { starts, cut: false };
    }
    return { starts, cut: true };
  } catch {
    return undefined;
  }
}

/** The wall clock alone, so that no zone of the library takes part. */
export function floating({ year, month, day, hour, minute, isDate }: ICAL.Time): ICAL.Time {
  return ICAL.Time.fromData({ year, month, day, hour, minute, second: 0, isDate });
}

function isPlain({ freq, interval, parts }: ICAL.Recur): boolean {
  const known = ["BYDAY", "BYMONTHDAY", "BYMONTH"];
  if (!["DAILY", "WEEKLY", "MONTHLY", "YEARLY"].includes(freq) || interval > LONGEST_INTERVAL) return false;
  if (Object.keys(parts).some((name) => !known.includes(name))) return false;
  // "Every fourth February's fifth Monday" may never come.
  const fifth = (parts.BYDAY ?? []).some((day) => /[5-9]|\d\d/.test(day));
  return !(
    freq === "MONTHLY" &&
    fifth &&
    (interval > 11 || parts.BYDAY?.some((day) => !/^[+-]?[1-5]?[A-Z]{2}$/.test(day)))
  );
}

/** The parts that say where to step; those that only rule out are judged by `isMeant`. */
function walkedParts({ freq, parts }: ICAL.Recur): object {
  const { BYDAY: byday, BYMONTHDAY: bymonthday, BYMONTH: bymonth } = parts;
  const days = byday === undefined ? {} : { byday: [...byday] };
  const monthDays = bymonthday === undefined ? {} : { bymonthday: [...bymonthday] };
  if (freq === "DAILY") return {};
  if (freq === "WEEKLY") return days;
  if (freq === "MONTHLY") return { ...days, ...monthDays };
  return { ...days, ...monthDays, ...(bymonth === undefined ? {} : { bymonth: [...bymonth] }) };
}

function isMeant(time: ICAL.Time, { freq, parts }: ICAL.Recur): boolean {
  if (freq === "YEARLY") return true;
  const { BYDAY: days, BYMONTHDAY: monthDays, BYMONTH: months } = parts;
  if (months !== undefined && !months.map(Number).includes(time.month)) return false;
  if (freq !== "DAILY") return true;
  const name = ICAL.Recur.numericDayToIcalDay(time.dayOfWeek());
  if (days !== undefined && !days.includes(name)) return false;
  const fromEnd = time.day - ICAL.Time.daysInMonth(time.month, time.year) - 1;
  return monthDays === undefined || monthDays.map(Number).some((day) => day === time.day || day === fromEnd);
}

function hasEnded({ until }: ICAL.Recur, { first }: RepeatWindow): boolean {
  return until !== null && until !== undefined && floating(until).compare(first) < 0;
}

/** Most of the past can be leapt over: a start in step with the rule, at most two steps before the window. */
function nearWindow(start: ICAL.Time, { freq, interval }: ICAL.Recur, first: ICAL.Time): ICAL.Time {
  const near = start.clone();
  if (freq === "DAILY" || freq === "WEEKLY") {
    const step = freq === "DAILY" ? interval : 7 * interval;
    const days = Math.floor((first.toUnixTime() - start.toUnixTime()) / 86_400);
    near.adjust(wholeSteps(days, step), 0, 0, 0);
  } else if (start.day <= DAYS_OF_ALL_MONTHS) {
    const step = freq === "MONTHLY" ? interval : 12 * interval;
    const months = 12 * (first.year - start.year) + first.month - start.month;
    const month = start.month - 1 + wholeSteps(months, step);
    near.year = start.year + Math.floor(month / 12);
    near.month = (month % 12) + 1;
  }
  return near;
}

function wholeSteps(length: number, step: number): number {
  return Math.max(0, Math.floor(length / step) - 1) * step;
}
