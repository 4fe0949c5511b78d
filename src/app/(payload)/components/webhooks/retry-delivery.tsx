"use client";

import { useFormFields } from "@payloadcms/ui";
import { AskButton } from "./ask-button.tsx";

/** Sends a delivery again that did not arrive. */
export function RetryDelivery() {
  const state = useFormFields(([fields]) => fields["state"]?.value);
  return state === "delivered" ? null : (
    <AskButton
      collection="webhook-deliveries"
      endpoint="retry"
      button="Send it again"
      done="It is sent again within a few seconds: load the page again to see what came of it."
    />
  );
}
