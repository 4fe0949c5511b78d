/** How far a delivery has come. */
export const deliveryStates = {
  waiting: "On its way",
  delivered: "Delivered",
  failed: "Given up",
} as const;

/** The state of a delivery. */
export type DeliveryState = keyof typeof deliveryStates;
