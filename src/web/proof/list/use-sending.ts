import { useMutation } from "@tanstack/react-query";
import { call } from "../../client/call.ts";
import type { OperationInput } from "../../client/operations.ts";
import { saveFile } from "../../client/save-file.ts";
import { saveZip } from "../../client/zip-files.ts";

/** Writes a portfolio and saves it as a zip. */
export function usePortfolio() {
  return useMutation({
    mutationFn: (asked: OperationInput<"proof.portfolio">) => call("proof.portfolio", asked),
    onSuccess: (answer) => {
      if (answer.kind === "made") saveZip("portfolio", answer.files);
    },
  });
}

/** Signs a packet and saves it. */
export function usePacket() {
  return useMutation({
    mutationFn: (asked: OperationInput<"proof.packet">) => call("proof.packet", asked),
    onSuccess: (answer) => {
      if (answer.kind === "signed")
        saveFile("evidence-packet.json", JSON.stringify(answer.packet, null, 2), "application/json");
    },
  });
}

/** Writes a README pack and saves it as a zip. */
export function useReadmePack() {
  return useMutation({
    mutationFn: (id: string) => call("proof.readme", { id }),
    onSuccess: (answer, id) => {
      if (answer.kind === "made") saveZip(`readme-${id}`, answer.files);
    },
  });
}
