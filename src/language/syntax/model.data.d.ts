/** The packed model, in base 64. */
export declare const PACKED_MODEL: string;
