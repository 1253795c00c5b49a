export type PilihanBench = {
  /** Keeps the bench's database under data/bench for the next run. */
  readonly isDisimpan: boolean
  /** Measures on a busy machine too; the run still counts as failed. */
  readonly isMeskiSibuk: boolean
}
