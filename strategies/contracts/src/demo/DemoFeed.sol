// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {AggregatorV3Interface} from "../Interfaces.sol";

/// @title A price feed for local chains
/// @notice Not for production: its deployer sets the price. Until `setUpdatedAt` is called it is live: always as new as the block.
contract DemoFeed is AggregatorV3Interface {
    address public immutable deployer;
    uint8 public immutable decimals;
    string public description;
    uint256 public constant version = 1;

    int256 private _answer;
    uint256 private _updatedAt; // 0: live
    uint80 private _round = 1;

    error NotAllowed();

    modifier onlyDeployer() {
        if (msg.sender != deployer) revert NotAllowed();
        _;
    }

    /// @param answer Price in USD, with `decimals_` decimals.
    constructor(string memory description_, uint8 decimals_, int256 answer) {
        deployer = msg.sender;
        description = description_;
        decimals = decimals_;
        _answer = answer;
    }

    function setAnswer(int256 answer) external onlyDeployer {
        _answer = answer;
        ++_round;
    }

    /// @notice Freezes the time of the answer (unix seconds); 0 makes the feed live again.
    function setUpdatedAt(uint256 updatedAt) external onlyDeployer {
        _updatedAt = updatedAt;
    }

    function latestRoundData() external view returns (uint80, int256, uint256, uint256, uint80) {
        uint256 time = _updatedAt == 0 ? block.timestamp : _updatedAt;
        return (_round, _answer, time, time, _round);
    }
}
