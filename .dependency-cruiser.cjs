/** The arrows of the architecture: domain <- db <- usecases <- web, jobs <- main. */
const src = (folder) => `^src/${folder}/`
const only = (name, from, allowed) => ({
  name,
  severity: 'error',
  comment: `${from} may import only ${allowed.join(', ')}`,
  from: { path: src(from) },
  to: { path: '^src/', pathNot: allowed.map((folder) => (folder.endsWith('.ts') ? `^src/${folder}$` : src(folder))) },
})

/** Packages that a layer may use; everything else from node_modules is refused. */
const packages = (name, folder, allowed) => ({
  name,
  severity: 'error',
  comment: `${folder} may use only ${allowed.join(', ')}`,
  from: { path: src(folder) },
  to: { path: 'node_modules', pathNot: allowed.map((nama) => `node_modules/${nama}/`) },
})

/** Topics in the order in which they may look at each other: a later one at an earlier one, never the reverse. */
const TOPIK = [
  'waktu',
  'organisasi',
  'akun',
  'skp',
  'kehadiran',
  'aktivitas',
  'umpan-balik',
  'pembinaan',
  'dokumen',
  'layanan',
  'penilaian',
  'rencana',
  'disiplin',
  'kompetensi',
  'temuan',
  'pengembangan',
  'tpp',
  'talenta',
  'laporan',
]
const domainOrder = TOPIK.slice(0, -1).map((topik, i) => ({
  name: `domain-order-${topik}`,
  severity: 'error',
  comment: `${topik} may look only at the topics before it`,
  from: { path: src(`domain/${topik}`) },
  to: { path: `^src/domain/(${TOPIK.slice(i + 1).join('|')})/` },
}))

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    only('domain-is-pure', 'domain', ['domain']),
    ...domainOrder,
    { name: 'domain-has-no-packages', severity: 'error', from: { path: src('domain') }, to: { dependencyTypes: ['npm', 'core'] } },
    packages('db-packages', 'db', ['kysely', 'pg', '@types/pg', 'pg-boss']),
    packages('islands-packages', 'islands', ['preact', 'idiomorph', '@simplewebauthn/browser']),
    only('db', 'db', ['db', 'domain', 'akar.ts']),
    only('reports', 'reports', ['reports', 'domain', 'akar.ts']),
    only('luar', 'luar', ['luar', 'domain']),
    only('usecases', 'usecases', ['usecases', 'domain', 'db', 'reports', 'luar']),
    only('islands', 'islands', ['islands', 'domain']),
    only('web-ui', 'web/ui', ['web/ui', 'domain', 'islands']),
    only('web', 'web', ['web', 'usecases', 'domain', 'db', 'reports', 'luar', 'islands']),
    only('jobs', 'jobs', ['jobs', 'usecases', 'domain', 'db', 'luar']),
    {
      name: 'topics-do-not-import-each-other',
      severity: 'error',
      from: { path: '^src/web/(?!ui/|forms/|middleware/|api/)([^/]+)/' },
      to: {
        path: '^src/web/(?!ui/|forms/|middleware/|api/)([^/]+)/',
        pathNot: ['^src/web/$1/', '^src/web/[^/]+/paths\\.ts$'],
      },
    },
  ],
  options: {
    parser: 'swc',
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'types'] },
  },
}
