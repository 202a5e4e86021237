import { useMutation, useQuery } from "@tanstack/react-query";
import { call } from "../client/call.ts";
import type { OperationOutput } from "../client/operations.ts";
import { saveZip } from "../client/zip-files.ts";

export type Kit = OperationOutput<"kits.get">;
export type KitGrade = OperationOutput<"kits.check">;

/** Kits change only with a new version of the app. */
const fixed = { staleTime: Number.POSITIVE_INFINITY };

/** The practice kits. */
export function useKits() {
  return useQuery({ queryKey: ["kits"], queryFn: ({ signal }) => call("kits.list", {}, signal), ...fixed });
}

/** One kit with its brief. */
export function useKit(id: string) {
  return useQuery({
    queryKey: ["kit", id],
    queryFn: ({ signal }) => call("kits.get", { id }, signal),
    ...fixed,
  });
}

/** Draws the files of a kit and saves them as a zip. */
export function useKitFiles() {
  return useMutation({
    mutationFn: (asked: { readonly id: string; readonly number: number }) => call("kits.files", asked),
    onSuccess: ({ kit, number, files }) => saveZip(`kit-${kit}-${number}`, files),
  });
}
