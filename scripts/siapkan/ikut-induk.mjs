/** Loaded before the server: when the process that started it is killed the hard way, it stops in good order. */
const induk = process.ppid
const jam = setInterval(() => {
  if (process.ppid === induk) return
  clearInterval(jam)
  process.kill(process.pid, 'SIGTERM')
}, 250)
jam.unref()
