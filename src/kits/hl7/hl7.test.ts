import { Hl7Message } from "@medplum/core";
import { describe, expect, it } from "vitest";
import { hl7Data } from "./hl7-data.ts";

type Row = Record<string, string>;

/** Turns escapes back by the marks of the message's own header. */
function meaning(value: string | undefined, head: string): string {
  const [field, component, repetition, escape, sub] = head.slice(3, 8);
  const signs: Record<string, string> = {
    F: field!,
    S: component!,
    R: repetition!,
    E: escape!,
    T: sub!,
    ".br": " ",
  };
  return (value ?? "").replaceAll(/\\(F|S|T|R|E|\.br)\\/g, (_, name: string) => signs[name]!);
}

const asTime = (text: string): string =>
  text === ""
    ? ""
    : `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6, 8)}T${text.slice(8, 10)}:${text.slice(10, 12)}`;

describe("messages", () => {
  it.each([1, 2, 77])("of number %i say to another reader of HL7 what the tables say", (number) => {
    const { messages, admissions, results } = hl7Data(number);
    const read = messages
      .map(({ text }) => ({ text, message: Hl7Message.parse(text) }))
      .toSorted((a, b) =>
        a.message.header.getComponent(7, 1) < b.message.header.getComponent(7, 1) ? -1 : 1,
      );
    const stays = new Map<string, Row>();
    const found = new Map<string, Row>();
    for (const { text, message } of read) {
      const type = `${message.header.getComponent(9, 1)} ${message.header.getComponent(9, 2)}`;
      const patient = message.getSegment("PID")!;
      const identifier = patient.getField(3);
      const mrn = [0, 1].flatMap((at) =>
        identifier.getComponent(5, undefined, at) === "MR" ? [identifier.getComponent(1, undefined, at)] : [],
      )[0]!;
      const name = (at: number) => meaning(patient.getComponent(5, at), text);
      const visit = message.getSegment("PV1");
      if (visit !== undefined) {
        const key = visit.getComponent(19, 1);
        const born = patient.getComponent(7, 1);
        if (type === "ADT A11") stays.delete(key);
        else
          stays.set(key, {
            visit: key,
            mrn,
            family: name(1),
            given: name(2),
            birth_date: `${born.slice(0, 4)}-${born.slice(4, 6)}-${born.slice(6)}`,
            ward: meaning(visit.getComponent(3, 1), text),
            admitted: asTime(visit.getComponent(44, 1)),
            discharged: asTime(visit.getComponent(45, 1)),
          });
      }
      const order = message.getSegment("OBR")?.getComponent(3, 1) ?? "";
      for (const line of message.getAllSegments("OBX")) {
        const code = line.getComponent(3, 1);
        const status = line.getComponent(11, 1);
        const key = `${order} ${code}`;
        if (status === "W") found.delete(key);
        else
          found.set(key, {
            order,
            code,
            mrn,
            value: meaning(line.getField(5).toString(), text),
            unit: meaning(line.getComponent(6, 1), text),
            time: asTime(line.getComponent(14, 1)),
            status,
          });
      }
      expect(message.toString().trim()).toBe(text.trim());
    }
    const sorted = (rows: Iterable<Row>) =>
      [...rows].map((row) => JSON.stringify(row, Object.keys(row).toSorted())).toSorted();
    expect(sorted(stays.values())).toEqual(sorted(admissions));
    expect(sorted(found.values())).toEqual(sorted(results));
  });
});
