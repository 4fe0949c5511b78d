"use client";

import { OnceShown } from "./once-shown.tsx";

/** Makes a machine's key and shows it this once. */
export const MachineKey = () => (
  <OnceShown
    collection="machines"
    endpoint="key"
    field="key"
    unsaved="Save the machine first; then make its key here."
    button="Make a new key"
    before="A new key replaces the old one, which stops working at once."
    copy="Copy this key now: it is not shown again. The machine sends it as the header Authorization: machines API-Key followed by the key."
    refused="No key was made: only an administrator may make one."
  />
);
