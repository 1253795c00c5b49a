import { type Berkas, berkasDiFolder } from './berkas.ts'
import { berkasDiS3, type TempatS3 } from './berkas-s3.ts'

/** Where this installation keeps its files: a bucket where one is named, else a folder of its data. */
export function openBerkas({
  data,
  s3,
}: {
  readonly data: string
  readonly s3: TempatS3 | undefined
}): Berkas {
  return s3 ? berkasDiS3(s3) : berkasDiFolder(`${data}/berkas`)
}
