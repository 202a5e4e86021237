import type { AddressWords } from "../../client/address-words.ts";
import type { ProfileRecord } from "../../client/operations.ts";
import { joinIds } from "../../lanes/lanes-search.ts";

const HIGHEST_FIRST = ["doctorate", "master", "bachelor"] as const;

/** What a profile answers of the questions, as words of the address. Years are left to the person: rules count them differently. */
export function factsOfProfile({ profile }: ProfileRecord): AddressWords {
  const { backgrounds, credentials, education } = profile;
  const ended = education.filter(({ ongoing }) => !ongoing);
  const degree = HIGHEST_FIRST.find((level) => ended.some((one) => one.level === level));
  const subject = ended.find(({ level }) => level === degree)?.field?.value;
  return {
    who: joinIds(backgrounds.map(({ background }) => background)),
    licences: joinIds([...new Set(credentials.flatMap(({ licenceOf }) => licenceOf ?? []))]),
    degree,
    subject,
    held: joinIds([...new Set(credentials.flatMap(({ credential }) => credential ?? []))]),
  };
}
