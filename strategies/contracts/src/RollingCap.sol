// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title A cap on what is spent in any 24 hours
/// @notice Spending is counted in periods of eight hours; the present period and the three before it may not exceed the
/// cap together. Any 24 hours touch at most those four, so the cap holds strictly; what was spent frees up again
/// after 24 to 32 hours.
library RollingCap {
    uint256 private constant PERIOD = 8 hours;
    uint256 private constant MASK = type(uint112).max;

    /// @notice Two slots, of which the second is needed only in the first spending of a period.
    struct Window {
        uint112 current; // spent in `period`
        uint112 before; // spent in the three periods before it
        uint32 period; // number of the newest period with a spending
        uint112 first; // of `before`: spent in the last of the three
        uint112 second; // in the one before that; the rest is of the third
    }

    /// @notice What counts against the cap now, in base units.
    function used(Window storage w) internal view returns (uint256) {
        Window memory now_ = _at(w, block.timestamp / PERIOD);
        return uint256(now_.current) + now_.before;
    }

    /// @notice Counts `amount` against `cap`, both in base units.
    /// @return Whether it fits; if not, nothing was counted.
    function spend(Window storage w, uint256 amount, uint112 cap) internal returns (bool) {
        uint256 period = block.timestamp / PERIOD;
        bool same = w.period == period;
        Window memory now_;
        if (same) (now_.current, now_.before) = (w.current, w.before);
        else now_ = _at(w, period);
        unchecked {
            // Two numbers of 112 bits and one that is at most the cap: nothing overflows.
            uint256 sum = uint256(now_.current) + now_.before;
            if (amount > cap || sum + amount > cap) return false;
            (w.current, w.before, w.period) = (now_.current + uint112(amount), now_.before, uint32(period));
        }
        if (!same) (w.first, w.second) = (now_.first, now_.second);
        return true;
    }

    /// @dev The window as it is in a period, which is not before the one it was last counted in.
    function _at(Window storage w, uint256 period) private view returns (Window memory out) {
        unchecked {
            uint256 gap = period - w.period;
            if (gap > 3) return out;
            uint112 current = w.current;
            if (gap == 0) (out.current, out.before) = (current, w.before);
            else if (gap == 1) (out.first, out.second, out.before) = (current, w.first, current + w.first + w.second);
            else if (gap == 2) (out.second, out.before) = (current, current + w.first);
            else out.before = current;
        }
    }
}
