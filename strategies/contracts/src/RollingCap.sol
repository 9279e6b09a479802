// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title A cap on what is spent in any 24 hours
/// @notice Spending is counted in periods of eight hours; the present period and the three before it may not exceed the
/// cap together. Any 24 hours touch at most those four, so the cap holds strictly; what was spent frees up again
/// after 24 to 32 hours.
library RollingCap {
    uint256 private constant PERIOD = 8 hours;
    uint256 private constant SLOTS = 4;
    uint256 private constant MASK = type(uint112).max;

    /// @notice What was spent in period p is the p % 4th of four numbers of 112 bits: two in `low`, two in `high`. They
    /// are for the four periods up to the one in the highest 32 bits of `low`.
    struct Window {
        uint256 low;
        uint256 high;
    }

    /// @notice What counts against the cap now, in base units.
    function used(Window storage w) internal view returns (uint256) {
        (uint256 low, uint256 high,) = _load(w);
        return _sum(low, high);
    }

    /// @notice Counts `amount` against `cap`, both in base units.
    /// @return Whether it fits; if not, nothing was counted.
    function spend(Window storage w, uint256 amount, uint112 cap) internal returns (bool) {
        (uint256 low, uint256 high, uint256 period) = _load(w);
        uint256 sum = _sum(low, high);
        unchecked {
            if (amount > cap || sum + amount > cap) return false; // numbers of 112 bits: no sum overflows
            uint256 i = period % SLOTS;
            if (i < 2) low += amount << (112 * i); // at most cap, so it stays in its 112 bits
            else high += amount << (112 * (i - 2));
        }
        low = (low & type(uint224).max) | (period << 224);
        if (low != w.low) w.low = low;
        if (high != w.high) w.high = high;
        return true;
    }

    function _sum(uint256 low, uint256 high) private pure returns (uint256) {
        unchecked {
            return (low & MASK) + ((low >> 112) & MASK) + (high & MASK) + ((high >> 112) & MASK);
        }
    }

    /// @dev What was spent in the periods that count now, and the present period.
    function _load(Window storage w) private view returns (uint256 low, uint256 high, uint256 period) {
        low = w.low;
        high = w.high;
        period = block.timestamp / PERIOD;
        uint256 gap = period - (low >> 224);
        if (gap >= SLOTS) return (0, 0, period);
        for (uint256 i = 0; i < gap; ++i) {
            uint256 stale = (period - i) % SLOTS;
            if (stale < 2) low &= ~(MASK << (112 * stale));
            else high &= ~(MASK << (112 * (stale - 2)));
        }
    }
}
