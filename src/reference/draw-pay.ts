import type { Claim } from "#src/atlas/index.ts";
import { compareLabels } from "./compare-labels.ts";
import { describeClaim, writeNumber } from "./describe-claim.ts";
import { findRecord } from "./find-record.ts";
import { notePay } from "./note-pay.ts";
import type { PayBar, PayPicture } from "./pay-picture.ts";
import type { Reference } from "./reference.ts";
import { roundAxis } from "./round-axis.ts";

type Axis = PayPicture["axes"][number];

const COMPONENTS: readonly PayBar["component"][] = ["base", "total", "unspecified"];
const OTHER_OCCUPATION = "Another occupation:";

/**
 * What every source says a role pays, one axis a currency and period. `country` (two letters, ISO 3166-1) adds a note
 * where no source speaks of it. Nothing when the role is unknown.
 */
export function drawPay(reference: Reference, role: string, country?: string): PayPicture | undefined {
  const record = findRecord(reference, "roles", role);
  if (record === undefined) return undefined;
  const claims = listPay(reference, role);
  const bars = claims.map((claim) => drawBar(claim));
  return {
    version: 1,
    role,
    roleLabel: record.label,
    ...(country === undefined ? {} : { country }),
    axes: drawAxes(claims),
    notes: [...notePay({ claims, bars, role, country }, reference.atlas)],
  };
}

/** The ledger's entries on the pay of a role that hold a sum of money. */
export function listPay({ atlas }: Pick<Reference, "atlas">, role: string): readonly Claim[] {
  return atlas.claims.filter(
    (claim) =>
      claim.topic === "pay" &&
      claim.currency !== undefined &&
      amountsOf(claim).length > 0 &&
      claim.about.includes(`roles/${role}`),
  );
}

/** Whether a pay claim speaks of the role itself, of several jobs at once, or of another occupation. */
export function fitOf({ about, note = "", population }: Claim): PayBar["fit"] {
  if (note.startsWith(OTHER_OCCUPATION)) return "other-occupation";
  const roles = about.filter((ref) => ref.startsWith("roles/"));
  return roles.length > 1 || /\bpooled\b/i.test(`${note} ${population}`) ? "pooled" : "role";
}

function drawAxes(claims: readonly Claim[]): Axis[] {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    const unit = `${claim.currency ?? ""} ${claim.per ?? ""}`;
    groups.set(unit, [...(groups.get(unit) ?? []), claim]);
  }
  return [...groups.values()].map(drawAxis).toSorted(compareAxes);
}

function drawAxis(claims: readonly Claim[]): Axis {
  const amounts = claims.flatMap(amountsOf);
  const highest = Math.max(...amounts);
  const openAtTop = claims.some((claim) => claim.openTop && Math.max(...amountsOf(claim)) === highest);
  const { from, to, ticks } = roundAxis(Math.min(...amounts), highest, openAtTop);
  const { currency = "", per = "not stated" } = claims[0] ?? {};
  return {
    currency,
    per,
    from,
    to,
    ticks: ticks.map((at) => ({ at, text: writeNumber(at, currency) })),
    bars: claims.map(drawBar).toSorted(compareBars),
  };
}

function drawBar(claim: Claim): PayBar {
  const { from, to, value, note } = claim;
  return {
    claim: claim.id,
    label: claim.label,
    fit: fitOf(claim),
    component: claim.component ?? "unspecified",
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(value === undefined ? {} : { value }),
    openTop: claim.openTop,
    text: describeClaim(claim),
    region: claim.region,
    period: claim.period,
    population: claim.population,
    verification: claim.verification,
    ...(note === undefined ? {} : { note }),
    sources: claim.sources,
  };
}

function amountsOf({ from, to, value }: Pick<Claim, "from" | "to" | "value">): number[] {
  return [from, to, value].filter((amount) => amount !== undefined);
}

function compareBars(one: PayBar, other: PayBar): number {
  return (
    COMPONENTS.indexOf(one.component) - COMPONENTS.indexOf(other.component) ||
    Math.min(...amountsOf(one)) - Math.min(...amountsOf(other)) ||
    compareLabels(one.label, other.label) ||
    compareLabels(one.claim, other.claim)
  );
}

/** The axis with most to show first. */
function compareAxes(one: Axis, other: Axis): number {
  return (
    other.bars.length - one.bars.length ||
    compareLabels(one.currency, other.currency) ||
    compareLabels(one.per, other.per)
  );
}
