"""Runs a program in a pseudo-terminal: python3 pty-relay.py COLUMNS ROWS COMMAND [ARGUMENT...]

Standard input is typed into the terminal, what the terminal is sent comes out on standard output. File descriptor 3
first says the program's process id; a line "size COLUMNS ROWS" on it resizes the terminal. Exits as the program did;
128 and the number after a signal.
"""

import fcntl, os, pty, select, struct, sys, termios


def set_size(terminal, columns, rows):
    fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))


columns, rows = int(sys.argv[1]), int(sys.argv[2])
program, terminal = pty.fork()
if program == 0:
    # The size must be there before the program asks for it.
    set_size(0, columns, rows)
    os.close(3)
    os.execvp(sys.argv[3], sys.argv[3:])
os.write(3, b"%d\n" % program)
open_inputs = [terminal, 0, 3]
while True:
    ready, _, _ = select.select(open_inputs, [], [])
    if terminal in ready:
        try:
            output = os.read(terminal, 65536)
        except OSError:
            output = b""
        if not output:
            break
        os.write(1, output)
    if 0 in ready:
        typed = os.read(0, 65536)
        if typed:
            os.write(terminal, typed)
        else:
            open_inputs.remove(0)
    if 3 in ready:
        orders = os.read(3, 4096)
        if not orders:
            open_inputs.remove(3)
        for order in orders.decode().splitlines():
            set_size(terminal, *map(int, order.split()[1:]))
_, status = os.waitpid(program, 0)
sys.exit(128 + os.WTERMSIG(status) if os.WIFSIGNALED(status) else os.WEXITSTATUS(status))
