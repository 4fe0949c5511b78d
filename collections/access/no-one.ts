/** Closes an operation to everybody: only the program itself may do it. */
export const noOne = (): boolean => false;
