// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title A cap on what is spent in any 24 hours
/// @notice Spending is counted in periods of twelve hours; the present period and the two before it may not exceed the
/// cap together. Any 24 hours touch at most those three, so the cap holds strictly; what was spent frees up again
/// after 24 to 36 hours.
library RollingCap {
    uint256 private constant PERIOD = 12 hours;

    /// @notice Two slots. The cap and what counts against it are in the first, so a spending touches one slot; the second is
    /// needed only in the first spending of a period.
    struct Window {
        bool open; // nothing can be spent before this is set
        uint24 period; // number of the newest period with a spending
        uint112 cap; // base units
        uint112 used; // spent in `period` and the two before it
        uint112 first; // of `used`: spent in the last period before it
        uint112 second; // in the one before that
    }

    /// @notice What counts against the cap now, in base units.
    function usedNow(Window storage w) internal view returns (uint256 used) {
        uint256 period = block.timestamp / PERIOD;
        if (w.period == period) return w.used;
        (used,,) = _later(w, period);
    }

    /// @notice Counts `amount` base units against the cap.
    /// @return Whether it fits; if not, nothing was counted.
    function spend(Window storage w, uint256 amount) internal returns (bool) {
        uint256 period = block.timestamp / PERIOD;
        bool same = w.period == period;
        (uint256 used, uint256 first, uint256 second) = same ? (w.used, 0, 0) : _later(w, period);
        uint256 cap = w.cap;
        unchecked {
            // The first comparison bounds the amount by 112 bits, and `used` has no more: the sum does not overflow.
            if (!w.open || amount > cap || used + amount > cap) return false;
            w.used = uint112(used + amount);
        }
        if (!same) (w.period, w.first, w.second) = (uint24(period), uint112(first), uint112(second));
        return true;
    }

    /// @dev The window as it is in a period after the one it was last counted in.
    function _later(Window storage w, uint256 period) private view returns (uint256 used, uint256 first, uint256 second) {
        unchecked {
            uint256 gap = period - w.period;
            if (gap > 2) return (0, 0, 0);
            uint256 before = w.first;
            uint256 current = w.used - before - w.second;
            if (gap == 1) return (current + before, current, before);
            return (current, 0, current);
        }
    }
}
