export declare const OPSI_NODE: readonly string[]
