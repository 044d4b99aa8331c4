/** Gives text a style where there are colours. */
export type Paint = (style: "bold" | "dim" | "red" | "green" | "yellow", text: string) => string;
