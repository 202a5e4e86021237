import { useMemo } from "react";
import { listCountries } from "./countries.ts";
import { RecordField } from "./record-field.tsx";

interface CountryFieldProps {
  readonly label: string;
  readonly value: string | undefined;
  readonly onChange: (code: string | undefined) => void;
}

/** Chooses a country by its English name or its two letters. */
export function CountryField(props: CountryFieldProps) {
  const countries = useMemo(() => listCountries(), []);
  return <RecordField choices={countries} none="No country of that name." {...props} />;
}
