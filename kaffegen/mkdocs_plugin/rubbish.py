"""When Python may look for rubbish: to find next to nothing, its collector walks through all notes and all pages."""

import gc

MOST = 500  # times that something was made, until what that may have left is looked for


class Rubbish:
    """Keeps the collector from walking while a person waits, and from what lives on anyway."""

    def __init__(self) -> None:
        self._has_paused = False
        self._times = 0
        self.is_due = False  # there may be much: when nobody waits, it is time to look for it

    def wait(self) -> None:
        """Look for none until `go_on`."""
        if gc.isenabled():
            gc.disable()
            self._has_paused = True

    def go_on(self) -> None:
        """Look for it again, but not in what is there by now: what nobody needs any more mostly goes by itself."""
        gc.freeze()
        self._times += 1
        self.is_due |= self._times >= MOST
        self._end_pause()

    def take_away(self) -> None:
        """Look for it everywhere."""
        self._times, self.is_due = 0, False
        gc.unfreeze()
        gc.collect()
        gc.freeze()

    def end(self) -> None:
        """Leave the collector as it was; all that is there is old, without having been walked."""
        gc.freeze()
        gc.unfreeze()
        self._end_pause()

    def _end_pause(self) -> None:
        if self._has_paused:
            self._has_paused = False
            gc.enable()
