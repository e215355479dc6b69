// Loaded first in each process the host starts: should the host be killed without a word, this process ends too, and frees its port.
// The processes it starts in turn load this as well, and have a channel of their own to mind.
if (process.channel && process.ppid === Number(process.env.CAIRN_HOST_PID)) {
  process.on('disconnect', () => process.exit(1));
  process.channel.unref();
}
