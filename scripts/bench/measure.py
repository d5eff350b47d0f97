"""Runs a command and says what it cost: python3 measure.py COMMAND [ARGUMENT...]

One line of JSON on standard output: wall, user and sys seconds, peak memory in MB (wait4 of the system), exit code.
"""

import json, os, sys, time

start = time.monotonic()
program = os.fork()
if program == 0:
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
    os.execvp(sys.argv[1], sys.argv[1:])
_, status, usage = os.wait4(program, 0)
print(json.dumps({
    "wall": time.monotonic() - start,
    "user": usage.ru_utime,
    "sys": usage.ru_stime,
    "memory": usage.ru_maxrss / 1024,
    "code": os.waitstatus_to_exitcode(status),
}))
